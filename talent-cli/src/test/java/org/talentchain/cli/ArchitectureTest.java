package org.talentchain.cli;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The arrows of the design, over all modules. */
@AnalyzeClasses(packages = "org.talentchain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule modulesHaveNoCycle =
      slices().matching("org.talentchain.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule commandLineHasNoCycleBelowItsDoor =
      slices().matching("org.talentchain.cli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule languageKnowsNothingButItself =
      noClasses()
          .that()
          .resideInAPackage("..talentchain.model..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("org.talentchain..")
                  .and(JavaClass.Predicates.resideOutsideOfPackage("org.talentchain.model..")));

  @ArchTest
  static final ArchRule engineKnowsNeitherFilesNorCommandLine =
      noClasses()
          .that()
          .resideInAPackage("org.talentchain.matching..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.talentchain.roster..", "org.talentchain.cli..");

  @ArchTest
  static final ArchRule rostersDoNotKnowTheEngine =
      noClasses()
          .that()
          .resideInAPackage("org.talentchain.roster..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.talentchain.matching..", "org.talentchain.cli..");

  @ArchTest
  static final ArchRule commandLineSeesNoLibraryOfTheEngine =
      noClasses()
          .that()
          .resideInAPackage("org.talentchain.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.jgrapht..", "com.google.common..");

  @ArchTest
  static final ArchRule modelIsValues =
      classes()
          .that()
          .resideInAPackage("org.talentchain.model")
          .and()
          .areTopLevelClasses()
          .and()
          .arePublic()
          .should(be(recordsEnumsOrSealed()));

  @ArchTest
  static final ArchRule nothingIsSet =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.talentchain..")
          .should()
          .haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule noNameIsAHomeForLeftovers =
      classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager|Processor|Impl|Base)");

  @ArchTest
  static final ArchRule onlyTheCommandLineSeesStreamsAndEnvironment =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.talentchain.cli..")
          .and()
          .resideOutsideOfPackage("org.talentchain.benchmarks..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that().areTopLevelClasses().should(resideInANullMarkedPackage());

  private static DescribedPredicate<JavaClass> recordsEnumsOrSealed() {
    return DescribedPredicate.describe(
        "records, enums or interfaces",
        type -> type.isRecord() || type.isEnum() || type.isInterface());
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package with @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in no @NullMarked package"));
      }
    };
  }
}
