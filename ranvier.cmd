@echo off
rem Runs Ranvier: finds a JDK 25 or newer, builds when a source is newer than the build, then starts Java.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "app=%home%ranvier-cli\target\app"
set "jdk="

call :try "%RANVIER_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where javac 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~d"
if not defined jdk (
    echo Ranvier needs JDK 25 or newer and found none: install one ^(https://adoptium.net^) or set RANVIER_JAVA_HOME to its folder. 1>&2
    exit /b 1
)

call :stale
if not errorlevel 1 goto run
if not exist "%app%" mkdir "%app%"
set "log=%home%ranvier-cli\target\build.log"
echo Building Ranvier, this takes a little while ... 1>&2
if exist "%app%\stamp" del "%app%\stamp"
setlocal
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvnw.cmd -B -Dmaven.test.skip=true -Djacoco.skip=true -pl ranvier-cli -am package > "%log%" 2>&1
set "built=%errorlevel%"
popd
endlocal & set "built=%built%"
if not "%built%"=="0" (
    echo Ranvier could not be built: see %log%. 1>&2
    exit /b 70
)
type nul > "%app%\stamp"

:run
set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%v in (conduct study scan simulate cohort dose serve screen) do if "%~1"=="%%v" set "tuning=-XX:+UseParallelGC"
for %%v in (%*) do if "%%~v"=="--remake" set "tuning=-XX:+UseParallelGC"
set "cache=%app%\ranvier.aot"
rem Axons are solved eight at a time where the JDK has vectors; Java announces the module by a warning.
if not "%~1"=="conduct" if not "%~1"=="study" goto start
findstr /c:"jdk.incubator.vector" "%jdk%\release" >nul 2>&1
if errorlevel 1 goto start
set "tuning=%tuning% --add-modules jdk.incubator.vector -Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0 -XX:ObjectAlignmentInBytes=64"
set "cache=%app%\conduct.aot"
:start
"%jdk%\bin\java.exe" %tuning% -XX:-UsePerfData "-XX:AOTCache=%cache%" "-Xlog:aot*=off" -cp "%app%\ranvier.jar;%app%\libraries.jar" org.ranvier.cli.Main %*
exit /b %errorlevel%

rem :try HOME takes a JDK that is new enough; the first one found stays.
:try
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul`) do for /f "delims=.-+ " %%m in (%%v) do if %%m GEQ 25 set "jdk=%~f1"
exit /b 0

rem :stale ends with 1 when a source is newer than the build.
:stale
if not exist "%app%\stamp" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item '%app%\stamp').LastWriteTimeUtc; $sources = Get-ChildItem -Recurse -File '%home%ranvier-*\src\main', '%home%ranvier-*\src\build', '%home%examples\claims', '%home%ranvier-*\pom.xml', '%home%pom.xml' -ErrorAction SilentlyContinue; exit [int]([bool]($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }))"
exit /b %errorlevel%
