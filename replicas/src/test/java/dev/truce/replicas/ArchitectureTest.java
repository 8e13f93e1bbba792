package dev.truce.replicas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.truce.platform.house.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
class ArchitectureTest {
    private final JavaClasses replicas = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.truce.replicas");

    @Test
    void aServiceCanTakeEachCopyAlone() {
        slices().matching("dev.truce.replicas.(*)..")
                .should()
                .notDependOnEachOther()
                .check(replicas);
    }

    @Test
    void copiesAreOnlyHeardNeverAnnounced() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.truce.platform.messaging.outbox..")
                .check(replicas);
    }

    @Test
    void onlyPublicTypesOfThePlatformAreUsed() {
        HouseRules.onlyPublicTypesOfThePlatformAreUsed("dev.truce.replicas").check(replicas);
    }

    @Test
    void thereAreNoJunkDrawers() {
        HouseRules.thereAreNoJunkDrawers().check(replicas);
    }
}
