package dev.truce.platform.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * The import rules of the house, each said once. {@link ServiceHouseRules} applies them to a service, {@link
 * PlatformHouseRules} to a library.
 */
public final class HouseRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String EVENTS = "dev.truce.events..";
    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";

    private static final int MOST_COMPONENTS_IN_ORDER = 5;
    /** What an entity may extend: the record, the copy of a record that another service masters, or nothing. */
    private static final Set<String> ENTITY_BASES = Set.of(
            "java.lang.Object",
            "dev.truce.platform.sobject.record.SObjectRecord",
            "dev.truce.replicas.ReplicatedRecord");

    private HouseRules() {}

    public static ArchRule entitiesKnowNoDelivery() {
        return noClasses()
                .that()
                .areAnnotatedWith(ENTITY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", EVENTS, "dev.truce.platform.messaging..")
                .orShould()
                .dependOnClassesThat(assignableTo(REPOSITORY))
                .because("an entity holds rules; HTTP, Kafka, contracts and repositories are how others reach it");
    }

    /** An entity is composed of embedded values; inheritance is no way to stay under the limit of lines. */
    public static ArchRule entitiesExtendTheRecordBaseDirectly() {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .should(extendOneOf(ENTITY_BASES))
                .because("an entity is composed of @Embeddable values by concern, not sawn into superclasses");
    }

    private static ArchCondition<JavaClass> extendOneOf(Set<String> bases) {
        return new ArchCondition<>("extend one of %s directly".formatted(bases)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String base = type.getRawSuperclass().map(JavaClass::getName).orElse("nothing");
                events.add(new SimpleConditionEvent(
                        type, bases.contains(base), "%s extends %s".formatted(type.getName(), base)));
            }
        };
    }

    public static ArchRule onlyAnnouncersAndConsumersKnowContracts() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Announce|Keep)\\w*(\\$.*)?|.*When[A-Z]\\w*(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EVENTS)
                .because("contracts are translated at the border: Announce* says, *When* hears");
    }

    /**
     * Of many values in a row, two that are swapped compile. So an event is made by its builder, and so is a part of one
     * that has more components than can be told apart at a glance.
     */
    public static ArchRule contractsAreMadeByTheirBuilders() {
        return noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes a contract by the order of its components", HouseRules::goesByOrder))
                .because("two swapped values of one type compile; a builder names each");
    }

    private static boolean goesByOrder(JavaConstructorCall call) {
        JavaClass made = call.getTargetOwner();
        return resideInAPackage(EVENTS).test(made)
                && made.isRecord()
                && (made.isTopLevelClass()
                        || call.getTarget().getRawParameterTypes().size() > MOST_COMPONENTS_IN_ORDER);
    }

    public static ArchRule resourcesCallUseCases() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(assignableTo(REPOSITORY))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("dev.truce.platform.messaging..")
                .orShould()
                .beAnnotatedWith(TRANSACTIONAL)
                .because("a resource is a door; the use case behind it owns the transaction");
    }

    public static ArchRule entitiesAndConsumersOpenNoTransaction() {
        return noClasses()
                .that()
                .areAnnotatedWith(ENTITY)
                .or()
                .haveSimpleNameContaining("When")
                .should()
                .beAnnotatedWith(TRANSACTIONAL)
                .because("only use cases are transactional; a consumer runs inside the inbox transaction");
    }

    /**
     * No feature needs, in the end, itself.
     *
     * @param root package of the service, such as {@code dev.truce.deals}
     */
    public static ArchRule featuresFormNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /**
     * No package needs, in the end, itself, however deep it lies.
     *
     * @param root package of the service, such as {@code dev.truce.deals}
     * @return the rule
     */
    public static ArchRule packagesFormNoCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    public static ArchRule thereAreNoJunkDrawers() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..helper..",
                        "..dto..",
                        "..impl..",
                        "..service..",
                        "..mapper..")
                .because("packages are features, named by what they are about");
    }

    /**
     * Of the platform, others use what is meant for them.
     *
     * @param root package of whoever uses it, such as {@code dev.truce.deals}
     */
    public static ArchRule onlyPublicTypesOfThePlatformAreUsed(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("dev.truce.platform..")
                        .and(not(resideInAPackage(root + "..")))
                        .and(not(new PublicTypes())))
                .because("what is not in public-types.txt is internal and may change");
    }

    /**
     * A service knows nothing of the code of another one.
     *
     * @param others packages of the neighbours
     */
    public static ArchRule servicesDoNotKnowEachOther(String... others) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("services meet only through events");
    }
}
