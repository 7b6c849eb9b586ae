package org.entente.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the modules; here because only this module sees all of them. */
class ArchitectureTest {
  private static final JavaClasses ENTENTE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.entente");

  @Test
  void vocabularyKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAnyPackage(
            "org.entente.actor..",
            "org.entente.article..",
            "org.entente.event..",
            "org.entente.relation..",
            "org.entente.watch..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.entente.actor..",
            "org.entente.article..",
            "org.entente.event..",
            "org.entente.relation..",
            "org.entente.watch..")
        .check(ENTENTE);
  }

  @ParameterizedTest(name = "{0} does not know {1}")
  @CsvSource({
    "coding, sources",
    "coding, ledger",
    "coding, relations",
    "coding, cli",
    "sources, coding",
    "sources, ledger",
    "sources, relations",
    "sources, cli",
    "ledger, coding",
    "ledger, sources",
    "ledger, relations",
    "ledger, cli",
    "relations, coding",
    "relations, sources",
    "relations, ledger",
    "relations, cli",
    "ledger, view",
    "relations, view",
    "view, coding",
    "view, sources",
    "view, cli",
    "coding, web",
    "sources, web",
    "ledger, web",
    "relations, web",
    "view, web",
    "web, cli"
  })
  void modulesStandSideBySide(String module, String other) {
    noClasses()
        .that()
        .resideInAPackage("org.entente." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.entente." + other + "..")
        .allowEmptyShould(true)
        .check(ENTENTE);
  }

  /** Learning borrows its L-BFGS. */
  @Test
  void onlyParserAndLearningKnowCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.entente.coding.parse..", "org.entente.coding.rank..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..")
        .check(ENTENTE);
  }

  @Test
  void commandsKnowNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage("org.entente.cli..", "org.entente.view..", "org.entente.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.jdbi..",
            "org.duckdb..",
            "org.postgresql..",
            "com.zaxxer..",
            "org.flywaydb..")
        .check(ENTENTE);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.entente.(**)").should().beFreeOfCycles().check(ENTENTE);
  }
}
