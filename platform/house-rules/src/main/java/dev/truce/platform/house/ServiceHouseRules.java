package dev.truce.platform.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.truce.platform.house.packages.PackageGraph;
import dev.truce.platform.house.packages.PackagePicture;
import dev.truce.platform.house.snapshot.Snapshot;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A service keeps the house: extend this with the service's package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
public abstract class ServiceHouseRules {
    private static final String[] SERVICES = {"dev.truce.deals", "dev.truce.handoffs", "dev.truce.ownership"};
    private final String root;
    private final JavaClasses classes;

    /** @param root package of the service, such as {@code dev.truce.deals} */
    protected ServiceHouseRules(String root) {
        this.root = root;
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
        String[] others = Stream.of(SERVICES)
                .filter(service -> !service.equals(root))
                .map(service -> service + "..")
                .toArray(String[]::new);
        HouseRules.servicesDoNotKnowEachOther(others).check(classes);
    }

    @Test
    void committedPictureOfThePackagesIsWhatTheClassesSay() {
        String picture = new PackagePicture(root, PackageGraph.of(classes, root)).markdown();
        Snapshot.ofThisModule("packages", ".md").assertSays(picture);
    }
}
