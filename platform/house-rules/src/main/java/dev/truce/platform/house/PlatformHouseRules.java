package dev.truce.platform.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A library keeps the house: extend this with its package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
public abstract class PlatformHouseRules {
    protected final JavaClasses classes;

    /** @param roots packages of the library, such as {@code dev.truce.platform.messaging} */
    protected PlatformHouseRules(String... roots) {
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(roots);
    }

    @Test
    void thereIsSomethingToCheck() {
        Assertions.assertThat(classes).hasSizeGreaterThan(5);
    }

    @Test
    void packagesFormNoCycles() {
        HouseRules.packagesFormNoCycles("dev.truce.platform").check(classes);
    }

    @Test
    void resourcesCallUseCases() {
        HouseRules.resourcesCallUseCases().allowEmptyShould(true).check(classes);
    }

    @Test
    void thereAreNoJunkDrawers() {
        HouseRules.thereAreNoJunkDrawers().check(classes);
    }
}
