package dev.truce.platform.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.truce.platform.house.packages.PackageGraph;
import dev.truce.platform.house.packages.PackagePicture;
import dev.truce.platform.house.snapshot.Snapshot;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A service keeps the house, and so does a library of features beside the services: extend this with its package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
public abstract class ServiceHouseRules {
    private static final Set<String> ROOTS = Set.of(
            "dev.truce.deals",
            "dev.truce.handoffs",
            "dev.truce.ownership",
            "dev.truce.identity",
            "dev.truce.salesforce");
    private final String root;
    private final Set<String> libraries;
    private final JavaClasses classes;

    /**
     * @param root package of the service or library, such as {@code dev.truce.deals}
     * @param libraries packages of the libraries beside the services whose classes it may use
     */
    protected ServiceHouseRules(String root, String... libraries) {
        this.root = root;
        this.libraries = Set.of(libraries);
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    void thereIsSomethingToCheck() {
        Assertions.assertThat(classes).hasSizeGreaterThan(10);
    }

    @Test
    void entitiesKnowNoDelivery() {
        HouseRules.entitiesKnowNoDelivery().check(classes);
    }

    @Test
    void entitiesExtendTheRecordBaseDirectly() {
        HouseRules.entitiesExtendTheRecordBaseDirectly().check(classes);
    }

    @Test
    void onlyAnnouncersAndConsumersKnowContracts() {
        HouseRules.onlyAnnouncersAndConsumersKnowContracts().check(classes);
    }

    @Test
    void contractsAreMadeByTheirBuilders() {
        HouseRules.contractsAreMadeByTheirBuilders().check(classes);
    }

    @Test
    void resourcesCallUseCases() {
        HouseRules.resourcesCallUseCases().check(classes);
    }

    @Test
    void entitiesAndConsumersOpenNoTransaction() {
        HouseRules.entitiesAndConsumersOpenNoTransaction().check(classes);
    }

    @Test
    void featuresFormNoCycles() {
        HouseRules.featuresFormNoCycles(root).check(classes);
    }

    @Test
    void packagesFormNoCycles() {
        HouseRules.packagesFormNoCycles(root).check(classes);
    }

    @Test
    void thereAreNoJunkDrawers() {
        HouseRules.thereAreNoJunkDrawers().check(classes);
    }

    @Test
    void onlyPublicTypesOfThePlatformAreUsed() {
        HouseRules.onlyPublicTypesOfThePlatformAreUsed(root).check(classes);
    }

    @Test
    void servicesDoNotKnowEachOther() {
        String[] others = ROOTS.stream()
                .filter(other -> !other.equals(root) && !libraries.contains(other))
                .map(other -> other + "..")
                .toArray(String[]::new);
        HouseRules.servicesDoNotKnowEachOther(others).check(classes);
    }

    @Test
    void committedPictureOfThePackagesIsWhatTheClassesSay() {
        String picture = new PackagePicture(root, PackageGraph.of(classes, root)).markdown();
        Snapshot.ofThisModule("packages", ".md").assertSays(picture);
    }
}
