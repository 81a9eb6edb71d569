package org.talentchain.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.talentchain.matching.city.Workers;
import org.talentchain.model.Candidate;
import org.talentchain.model.Identity;

/** The way of the data through the engine, and what ends where. */
@AnalyzeClasses(packages = "org.talentchain", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule dataMovesOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.talentchain.matching..")
          .layer("door").definedBy("org.talentchain.matching")
          .layer("fair").definedBy("..matching.fair..")
          .layer("training").definedBy("..matching.training..")
          .layer("finding the gap").definedBy("..matching.gap.find..")
          .layer("city").definedBy("..matching.city..")
          .layer("explain").definedBy("..matching.explain..")
          .layer("calibration").definedBy("..matching.calibration..")
          .layer("timetable").definedBy("..matching.timetable..")
          .layer("gap").definedBy("..matching.gap")
          .layer("pairing").definedBy("..matching.pairing..")
          .layer("allocation").definedBy("..matching.allocation..")
          .layer("batch").definedBy("..matching.batch..")
          .layer("retrieve").definedBy("..matching.retrieve..")
          .layer("index").definedBy("..matching.index..")
          .layer("score").definedBy("..matching.score..")
          .layer("features").definedBy("..matching.features..")
          .layer("quality").definedBy("..matching.quality..")
          .whereLayer("door").mayNotBeAccessedByAnyLayer()
          .whereLayer("quality").mayOnlyBeAccessedByLayers("calibration")
          .whereLayer("quality").mayNotAccessAnyLayer()
          .whereLayer("training").mayOnlyBeAccessedByLayers("door")
          .whereLayer("fair").mayOnlyBeAccessedByLayers("door")
          .whereLayer("finding the gap").mayOnlyBeAccessedByLayers("door", "training")
          .whereLayer("city").mayOnlyBeAccessedByLayers("door", "fair", "training", "finding the gap", "gap")
          .whereLayer("explain").mayOnlyBeAccessedByLayers("door", "fair", "training")
          .whereLayer("calibration").mayOnlyBeAccessedByLayers("door")
          .whereLayer("timetable").mayNotBeAccessedByAnyLayer()
          .whereLayer("gap").mayOnlyBeAccessedByLayers("door", "training", "finding the gap")
          .whereLayer("pairing").mayNotBeAccessedByAnyLayer()
          .whereLayer("allocation")
          .mayOnlyBeAccessedByLayers(
              "door", "fair", "training", "timetable", "gap", "pairing", "explain")
          .whereLayer("batch").mayOnlyBeAccessedByLayers("door")
          .whereLayer("retrieve")
          .mayOnlyBeAccessedByLayers(
              "door", "fair", "training", "finding the gap", "city", "explain", "batch")
          .whereLayer("index").mayOnlyBeAccessedByLayers("door", "city", "retrieve")
          .whereLayer("score")
          .mayOnlyBeAccessedByLayers(
              "door", "fair", "training", "finding the gap", "city", "explain", "calibration", "allocation",
              "retrieve", "batch", "gap")
          .whereLayer("features")
          .mayOnlyBeAccessedByLayers(
              "door", "fair", "training", "finding the gap", "city", "explain", "calibration", "batch", "retrieve",
              "index", "score");

  @ArchTest
  static final ArchRule searchForClassesKnowsNumbersOnly =
      classes()
          .that()
          .resideInAPackage("..matching.training.plan..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("..matching.training.plan..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule engineHasNoCycle =
      slices().matching("org.talentchain.matching.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule languageHasNoCycle =
      slices().matching("org.talentchain.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyIndexAndRetrievalSeeLucene =
      noClasses()
          .that()
          .resideOutsideOfPackages("..matching.index..", "..matching.retrieve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule onlyTheChainSeesTheGraphLibrary =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.talentchain.chain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jgrapht..");

  @ArchTest
  static final ArchRule identityEndsAtTheDoor =
      noClasses()
          .that()
          .resideInAPackage("org.talentchain.matching..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Identity.class);

  @ArchTest
  static final ArchRule candidatesAsPersonsEndAtTheDoor =
      noClasses()
          .that()
          .resideInAPackage("org.talentchain.matching.*..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Candidate.class);

  @ArchTest
  static final ArchRule onlyTheWorkersMakeThreads =
      noClasses()
          .that()
          .resideInAPackage("org.talentchain..")
          .and()
          .doNotHaveSimpleName("Workers")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.Executors");

  @ArchTest
  static final ArchRule implementationsOfTheRetrieverLiveTogether =
      classes()
          .that()
          .haveSimpleNameEndingWith("Retriever")
          .should()
          .resideInAPackage("..matching.retrieve..");
}
