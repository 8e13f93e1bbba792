package dev.truce.platform.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A rule that cannot fail is no rule: each is shown a class that breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
class HouseRulesTest {
    private static final String UNTIDY = "dev.truce.platform.house.untidy";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(UNTIDY);

    private static void assertBroken(ArchRule rule, String by) {
        assertThatThrownBy(() -> rule.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(by);
    }

    @Test
    void entityThatAnswersHttpIsFound() {
        assertBroken(HouseRules.entitiesKnowNoDelivery(), "EntityThatAnswersHttp");
    }

    @Test
    void entityThatIsSawnIntoSuperclassesIsFound() {
        assertBroken(HouseRules.entitiesExtendTheRecordBaseDirectly(), "SawnEntity extends");
    }

    @Test
    void classThatKnowsAContractIsFound() {
        assertBroken(HouseRules.onlyAnnouncersAndConsumersKnowContracts(), "UntidyResource");
    }

    @Test
    void contractMadeWithoutItsBuilderIsFound() {
        assertBroken(HouseRules.contractsAreMadeByTheirBuilders(), "UntidyResource");
    }

    @Test
    void resourceWithATransactionIsFound() {
        assertBroken(HouseRules.resourcesCallUseCases(), "UntidyResource");
    }

    @Test
    void entityWithATransactionIsFound() {
        assertBroken(HouseRules.entitiesAndConsumersOpenNoTransaction(), "EntityThatAnswersHttp");
    }

    @Test
    void cycleBetweenFeaturesIsFound() {
        assertBroken(HouseRules.featuresFormNoCycles(UNTIDY), "Cycle detected");
    }

    @Test
    void cycleBetweenPackagesIsFound() {
        assertBroken(HouseRules.packagesFormNoCycles(UNTIDY), "Cycle detected");
    }

    @Test
    void junkDrawerIsFound() {
        assertBroken(HouseRules.thereAreNoJunkDrawers(), "Drawer");
    }

    @Test
    void internalTypeOfThePlatformIsFound() {
        assertBroken(HouseRules.onlyPublicTypesOfThePlatformAreUsed(UNTIDY + ".one"), "Egg");
    }

    @Test
    void serviceThatKnowsAnotherIsFound() {
        assertBroken(HouseRules.servicesDoNotKnowEachOther("dev.truce.events.."), "UntidyResource");
    }
}
