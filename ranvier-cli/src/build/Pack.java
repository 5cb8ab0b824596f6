import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ranvier.reference.Entry;
import org.ranvier.reference.PackedReferences;
import org.ranvier.reference.ReferenceFile;

/// Packs a class path into two uncompressed jars that start fast: Ranvier's own and all libraries.
///
/// The JDK's ahead-of-time cache refuses classes older than Java 6. picocli's are, so they are
/// raised to Java 8; without this every command would start 35 ms later.
///
/// Reference files are parsed beforehand: at run time that would take longer than all the rest.
///
/// Run by Maven as `java -cp CLASSPATH Pack.java FOLDER CLASSPATH`.
class Pack {
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|maven/.*|native-image/.*|.*\\.(SF|RSA|DSA|EC))"
              + "|(.*/)?module-info\\.class");

  public static void main(String[] args) throws IOException {
    var own = new TreeMap<String, byte[]>();
    var libraries = new TreeMap<String, byte[]>();
    for (String part : args[1].split(File.pathSeparator)) {
      Path path = Path.of(part);
      if (Files.isDirectory(path)) {
        readFolder(path, own);
      } else {
        readJar(path, path.getFileName().toString().startsWith("ranvier-") ? own : libraries);
      }
    }
    var everything = new TreeMap<>(libraries);
    everything.putAll(own);
    modernise(libraries, everything);
    var classFile = classFile(everything);
    own.replaceAll(
        (name, bytes) -> name.endsWith(".class") ? Unfold.unfold(classFile, bytes) : bytes);
    own.put("org/ranvier/reference/PackedBytes.class", constants(packedReferences(own)));
    Path folder = Files.createDirectories(Path.of(args[0]));
    write(folder.resolve("ranvier.jar"), own);
    write(folder.resolve("libraries.jar"), libraries);
  }

  private static void readFolder(Path folder, Map<String, byte[]> into) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        add(into, name, Files.readAllBytes(file));
      }
    }
  }

  private static void readJar(Path path, Map<String, byte[]> into) throws IOException {
    // Of a class that comes in several versions this yields the one for the running JDK, once.
    try (var jar = new JarFile(path.toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
      for (var entry : jar.versionedStream().filter(e -> !e.isDirectory()).toList()) {
        add(into, entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
    }
  }

  private static void add(Map<String, byte[]> into, String name, byte[] bytes) {
    if (LEFT_OUT.matcher(name).matches()) {
      return;
    }
    boolean service = name.startsWith("META-INF/services/");
    into.merge(name, bytes, (first, second) -> service ? lines(first, second) : first);
  }

  private static byte[] lines(byte[] first, byte[] second) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.write('\n');
    all.writeBytes(second);
    return all.toByteArray();
  }

  private static byte[] packedReferences(Map<String, byte[]> files) throws IOException {
    var parsed = new TreeMap<String, Entry>();
    files.forEach(
        (name, bytes) -> {
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (name.endsWith(".yaml")) {
            String fileName = name.substring(name.lastIndexOf('/') + 1);
            parsed.put(name, ReferenceFile.parse(text, fileName));
          } else if (name.startsWith("org/ranvier/") && name.endsWith("/index.txt")) {
            // The lines of an index, some of which are remarks, are a list in YAML too.
            parsed.put(name, ReferenceFile.parse(text.replaceAll("(?m)^(?=[^#\\s])", "- "), name));
          }
        });
    var packed = new ByteArrayOutputStream();
    PackedReferences.write(parsed, packed);
    return packed.toByteArray();
  }

  /// A class that returns the bytes as texts, since a constant must not be longer than 65,535 bytes.
  private static byte[] constants(byte[] bytes) {
    int longest = 30_000;
    int parts = (bytes.length + longest - 1) / longest;
    var text = ClassDesc.of("java.lang.String");
    return ClassFile.of()
        .build(
            ClassDesc.of("org.ranvier.reference.PackedBytes"),
            type ->
                type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                    .withMethodBody(
                        "parts",
                        MethodTypeDesc.of(text.arrayType()),
                        ClassFile.ACC_STATIC,
                        code -> {
                          code.loadConstant(parts).anewarray(text);
                          for (int i = 0; i < parts; i++) {
                            int from = i * longest;
                            int length = Math.min(longest, bytes.length - from);
                            var part = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
                            code.dup().loadConstant(i).loadConstant(part).aastore();
                          }
                          code.areturn();
                        }));
  }

  private static void modernise(Map<String, byte[]> files, Map<String, byte[]> everything) {
    var classFile = classFile(everything);
    var transform =
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen(ClassTransform.endHandler(b -> b.withVersion(ClassFile.JAVA_8_VERSION, 0)));
    files.replaceAll(
        (name, bytes) ->
            name.endsWith(".class") && majorVersion(bytes) < ClassFile.JAVA_6_VERSION
                ? classFile.transformClass(classFile.parse(bytes), transform)
                : bytes);
  }

  private static ClassFile classFile(Map<String, byte[]> files) {
    var resolver =
        ClassHierarchyResolver.ofResourceParsing(type -> classBytes(files, type))
            .orElse(ClassHierarchyResolver.defaultResolver());
    return ClassFile.of(
        ClassFile.ClassHierarchyResolverOption.of(resolver),
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
  }

  private static ByteArrayInputStream classBytes(Map<String, byte[]> files, ClassDesc type) {
    String descriptor = type.descriptorString();
    byte[] bytes = files.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  private static int majorVersion(byte[] bytes) {
    return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
  }

  private static void write(Path jar, Map<String, byte[]> files) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.setMethod(ZipOutputStream.STORED);
      for (var file : files.entrySet()) {
        var crc = new CRC32();
        crc.update(file.getValue());
        var entry = new ZipEntry(file.getKey());
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }
}
