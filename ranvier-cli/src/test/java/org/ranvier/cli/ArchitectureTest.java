package org.ranvier.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which package may know which, and what only the outermost modules may do.
///
/// This is the one place where the order of the packages is written down. A rule about a package
/// that does not exist yet holds until it does.
class ArchitectureTest {
  private static final JavaClasses RANVIER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.ranvier");

  private static final String[] OUTERMOST = {"org.ranvier.cli..", "org.ranvier.web.."};
  private static final String[] AROUND_CORE = {
    "org.ranvier.formats..",
    "org.ranvier.report..",
    "org.ranvier.fhir..",
    "org.ranvier.spark..",
    "org.ranvier.web..",
    "org.ranvier.cli..",
    "org.ranvier.benchmarks.."
  };

  /// What each package of the core may know besides itself.
  private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

  static {
    mayKnow("quantity random reference anatomy", "quantity random reference anatomy");
    mayKnow("result", "result");
    mayKnow("axon", "quantity random reference result");
    mayKnow("record", "quantity random reference anatomy");
    mayKnow("muscle", "quantity random reference anatomy");
    mayKnow("immune", "quantity random reference anatomy record");
    mayKnow("criteria", "quantity random reference anatomy record");
    mayKnow("study", "quantity random reference anatomy record axon muscle result");
    mayKnow("inference", "quantity random reference anatomy record axon muscle study");
    mayKnow("dosing", "quantity random reference anatomy record immune");
    mayKnow("patient", "quantity random reference anatomy record axon muscle study immune result");
    mayKnow(
        "cohort",
        "quantity random reference anatomy record axon muscle study inference immune patient criteria result");
    mayKnow(
        "claims",
        "quantity random reference anatomy record axon muscle study inference immune patient criteria"
            + " dosing cohort result");
  }

  /// Types whose values change; a field of the type `Map` or `List` is trusted to hold a constant.
  private static final Set<Class<?>> CHANGEABLE =
      Set.of(
          AbstractCollection.class,
          AbstractMap.class,
          AtomicBoolean.class,
          AtomicReference.class,
          BitSet.class,
          AtomicInteger.class,
          AtomicLong.class,
          StringBuilder.class,
          ThreadLocal.class);

  private static void mayKnow(String packages, String others) {
    for (String name : packages.split(" ")) {
      MAY_KNOW.put(name, Set.of(others.split(" ")));
    }
  }

  @TestFactory
  Stream<DynamicTest> a_package_knows_only_what_lies_beneath_it() {
    return MAY_KNOW.entrySet().stream()
        .map(entry -> {
          String name = entry.getKey();
          String[] allowed =
              Stream.concat(Stream.of(name), entry.getValue().stream())
                  .map(each -> "org.ranvier." + each + "..")
                  .toArray(String[]::new);
          ArchRule rule =
              classes()
                  .that()
                  .resideInAPackage("org.ranvier." + name + "..")
                  .should()
                  .onlyDependOnClassesThat(
                      resideOutsideOfPackage("org.ranvier..").or(resideInAnyPackage(allowed)))
                  .allowEmptyShould(true);
          return dynamicTest(name, () -> rule.check(RANVIER));
        });
  }

  @Test
  void criteria_know_no_simulator() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.ranvier.criteria..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ours("axon", "muscle", "study", "inference", "immune", "patient", "cohort")));
  }

  @Test
  void a_kernel_knows_nothing_else_and_an_axon_no_experiment() {
    holds(
        classes()
            .that()
            .resideInAPackage("org.ranvier.axon.kernel..")
            .should()
            .onlyDependOnClassesThat(
                resideOutsideOfPackage("org.ranvier..")
                    .or(resideInAnyPackage("org.ranvier.axon.kernel.."))));
    holds(
        noClasses()
            .that()
            .resideInAnyPackage("org.ranvier.axon", "org.ranvier.axon.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ranvier.axon.experiment.."));
  }

  @Test
  void core_knows_none_of_the_modules_around_it() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.ranvier..")
            .and()
            .resideOutsideOfPackages(AROUND_CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AROUND_CORE));
  }

  @Test
  void formats_and_report_know_neither_each_other_nor_the_outermost_modules() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.ranvier.formats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ours("report", "web", "cli")));
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.ranvier.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ours("formats", "web", "cli")));
  }

  @Test
  void packages_form_no_cycle() {
    holds(slices().matching("org.ranvier.(*)..").should().beFreeOfCycles());
  }

  @Test
  void only_the_outermost_modules_print() {
    holds(noClasses().that().resideOutsideOfPackages(OUTERMOST).should(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void only_the_outermost_modules_read_the_clock() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(OUTERMOST)
            .should()
            .accessTargetWhere(describe("it reads the clock", ArchitectureTest::readsClock)));
  }

  @Test
  void every_random_number_has_a_seed() {
    holds(
        noClasses()
            .should()
            .accessTargetWhere(describe("it draws without a seed", ArchitectureTest::unseeded)));
  }

  @Test
  void core_keeps_no_state_between_calls() {
    holds(
        fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(AROUND_CORE)
            .and()
            .doNotHaveModifier(SYNTHETIC)
            .should()
            .beFinal()
            .andShould(
                notHave(describe("a value that others can change", ArchitectureTest::changeable))));
  }

  @Test
  void each_library_is_known_to_few() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.ranvier..")
            .and()
            .resideOutsideOfPackages("org.ranvier.reference..", "org.ranvier.formats.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml.."));
    only("org.ranvier.formats..", "tools.jackson..", "com.networknt..", "org.apache.commons.csv..");
    only("org.ranvier.report..", "gg.jte..");
    only("org.ranvier.cli..", "picocli..", "me.tongfei..");
    only("org.ranvier..kernel..", "jdk.incubator.vector..");
  }

  private static void only(String knower, String... libraries) {
    holds(
        noClasses()
            .that()
            .resideInAPackage("org.ranvier..")
            .and()
            .resideOutsideOfPackage(knower)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries));
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(RANVIER);
  }

  private static String[] ours(String... names) {
    return Arrays.stream(names).map(name -> "org.ranvier." + name + "..").toArray(String[]::new);
  }

  private static boolean readsClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    boolean ofSystem =
        owner.equals("java.lang.System") && Set.of("currentTimeMillis", "nanoTime").contains(name);
    boolean ofTime =
        owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
    boolean ofDate =
        owner.equals("java.util.Date") && name.equals("<init>") && hasNoParameters(access);
    return ofSystem || ofTime || ofDate;
  }

  private static boolean unseeded(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return switch (owner) {
      case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
      case "java.util.Random", "java.util.SplittableRandom" ->
          name.equals("<init>") && hasNoParameters(access);
      case "java.util.random.RandomGenerator" -> Set.of("of", "getDefault").contains(name);
      case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Collections" ->
          name.equals("shuffle") && !access.getTarget().getFullName().contains("Random");
      default -> false;
    };
  }

  /// A private array is allowed, for tables of coefficients; one that others see is not.
  private static boolean changeable(JavaField field) {
    JavaClass type = field.getRawType();
    return type.isArray()
        ? !field.getModifiers().contains(JavaModifier.PRIVATE)
        : CHANGEABLE.stream().anyMatch(type::isAssignableTo);
  }

  private static ArchCondition<JavaField> notHave(DescribedPredicate<JavaField> predicate) {
    return ArchConditions.not(ArchConditions.have(predicate));
  }

  private static boolean hasNoParameters(JavaAccess<?> access) {
    return access.getTarget().getFullName().endsWith("()");
  }
}
