package dev.truce.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.truce.gateway");

    @Test
    void thereIsSomethingToCheck() {
        assertThat(classes).hasSizeGreaterThan(10);
    }

    @Test
    void featuresFormNoCycles() {
        slices().matching("dev.truce.gateway.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void gatewayKnowsNoServiceAndNoEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.truce.deals..", "dev.truce.handoffs..", "dev.truce.ownership..")
                .check(classes);
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.truce.platform..").and(not(resideInAPackage("dev.truce.platform.soql"))))
                .because("the language of queries is all that it shares with the engine")
                .check(classes);
    }

    @Test
    void thereAreNoJunkDrawers() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..dto..", "..impl..", "..service..")
                .check(classes);
    }
}
