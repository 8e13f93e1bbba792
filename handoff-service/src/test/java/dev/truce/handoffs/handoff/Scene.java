package dev.truce.handoffs.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.checklist.ItemRights;
import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.Doer;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ProvidedAnswer;
import dev.truce.handoffs.item.ReturnReason;
import dev.truce.handoffs.review.AcceptanceGuards;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.handoffs.template.Definitions;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.platform.runtime.calendar.BusinessCalendar;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A won deal, its people and its handoff, with a clock that tests move. */
final class Scene {
    static final Actor SELLER = person(1, Side.SALES, Role.SALES_REP);
    static final Actor PROJECTS = person(2, Side.DELIVERY, Role.PROJECT_MANAGER);
    static final Actor PRESALES = person(3, Side.PRESALES, Role.PRESALES);
    static final Actor OTHER_SELLER = person(4, Side.SALES, Role.SALES_REP);
    static final Actor OTHER_PROJECTS = person(5, Side.DELIVERY, Role.PROJECT_MANAGER);
    static final Actor MANAGER = person(6, Side.DELIVERY, Role.DELIVERY_MANAGER);
    static final Actor SALES_MANAGER = person(7, Side.SALES, Role.SALES_MANAGER);
    static final Actor FINANCE = person(8, Side.NEUTRAL, Role.FINANCE);
    static final Actor ADMIN = person(9, Side.NEUTRAL, Role.ADMIN);
    static final Instant CLOSED = Instant.parse("2026-12-01T15:00:00Z");
    static final HandoffPolicy POLICY =
            new SmallRyeConfigBuilder().withMapping(HandoffPolicy.class).build().getConfigMapping(HandoffPolicy.class);
    static final Deadlines DEADLINES = new Deadlines(BusinessCalendar.weekdays(ZoneOffset.UTC), POLICY);

    private static final Map<String, Actor> EVERYBODY = Stream.of(
                    SELLER, PROJECTS, PRESALES, OTHER_SELLER, OTHER_PROJECTS, MANAGER, SALES_MANAGER, FINANCE, ADMIN)
            .collect(Collectors.toMap(Actor::userId, actor -> actor));
    static final Directory PEOPLE = id -> Optional.ofNullable(EVERYBODY.get(id));
    static final AcceptanceGuards GUARDS = new AcceptanceGuards(POLICY, PEOPLE);

    private final Handoff handoff;
    private final Checklist checklist;
    private final ComposedChecklist composed;
    private Instant now = CLOSED;

    private Scene(List<ItemDefinition> asked) {
        composed = new ComposedChecklist(List.of(), asked, List.of());
        handoff = new Handoff("a125e0000000042AAA", "HO-000042", HandoffKind.INITIAL, deal(), composed);
        List<HandoffItem> items = new ArrayList<>();
        for (ItemDefinition definition : asked) {
            items.add(new HandoffItem("a13" + definition.key(), handoff.id(), definition, items.size()));
        }
        checklist = new Checklist(items);
    }

    /** A draft with these questions; one required text where none is given. */
    static Scene draft(Definitions... questions) {
        return new Scene(
                questions.length == 0
                        ? List.of(Definitions.item("question"))
                        : Stream.of(questions).map(Definitions::build).toList());
    }

    static Scene inProgress(Definitions... questions) {
        Scene scene = draft(questions);
        scene.handoff.start(scene.composed, PROJECTS.userId(), DEADLINES);
        scene.handoff.itemsChanged(List.of(), scene.checklist, scene.now);
        scene.events();
        return scene;
    }

    /** Every question is answered by the seller, and it is submitted. */
    static Scene submitted(Definitions... questions) {
        Scene scene = inProgress(questions);
        scene.answerAll();
        scene.submit(SELLER);
        scene.events();
        return scene;
    }

    static Scene underReview(Definitions... questions) {
        Scene scene = submitted(questions);
        scene.claim(PROJECTS);
        scene.events();
        return scene;
    }

    static Scene accepted(Definitions... questions) {
        Scene scene = underReview(questions);
        scene.verifyAll();
        scene.accept(PROJECTS);
        scene.events();
        return scene;
    }

    static Scene returned(Definitions... questions) {
        Scene scene = underReview(questions);
        scene.giveBack(PROJECTS, new ReturnCause(null, ReturnReason.INCOMPLETE, "All of it is too thin"));
        scene.events();
        return scene;
    }

    Handoff handoff() {
        return handoff;
    }

    Checklist checklist() {
        return checklist;
    }

    ComposedChecklist composed() {
        return composed;
    }

    HandoffItem item(String key) {
        return checklist.item(key).orElseThrow();
    }

    Instant now() {
        return now;
    }

    Scene after(Duration passed) {
        now = now.plus(passed);
        return this;
    }

    /** What happened since the last call. */
    List<HandoffEvent> events() {
        return handoff.takeEvents().stream().map(NumberedEvent::event).toList();
    }

    <E extends HandoffEvent> E event(Class<E> type) {
        return events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
    }

    void answerAll() {
        checklist.items().forEach(item -> answer(item.itemKey()));
    }

    void answer(String key) {
        answer(key, SELLER, JsonNodeFactory.instance.textNode("An answer"));
    }

    void answer(String key, Actor by, JsonNode value) {
        HandoffItem item = item(key);
        new ItemRights(handoff, by).requireProvider(item);
        handoff.takeUpToAnswer(checklist);
        ProvidedAnswer answer = new ProvidedAnswer(value, Provenance.CUSTOMER_CONFIRMED, null);
        handoff.itemsChanged(
                List.of(item.provide(answer, Doer.of(by, now), handoff.revision(), PEOPLE)), checklist, now);
    }

    void verify(String key) {
        HandoffItem item = item(key);
        new ItemRights(handoff, PROJECTS).requireVerifier(item);
        handoff.itemsChanged(List.of(item.verify(Doer.of(PROJECTS, now), null)), checklist, now);
    }

    void verifyAll() {
        checklist.items().forEach(item -> verify(item.itemKey()));
    }

    void assign(Actor candidate, Actor by) {
        handoff.deliverySide(new Decision(by, now)).assignAcceptor(candidate, DEADLINES);
    }

    void submit(Actor by) {
        handoff.salesSide(new Decision(by, now)).submit(checklist, DEADLINES);
    }

    void recall(Actor by) {
        handoff.salesSide(new Decision(by, now)).recall(DEADLINES);
    }

    void claim(Actor by) {
        handoff.deliverySide(new Decision(by, now)).claim(DEADLINES);
    }

    List<HandoffCondition> accept(Actor by, RequestedCondition... conditions) {
        Acceptance acceptance = GUARDS.judge(handoff, checklist, List.of(conditions), DEADLINES.today(now));
        return handoff.deliverySide(new Decision(by, now)).accept(checklist, acceptance);
    }

    void giveBack(Actor by, ReturnCause... causes) {
        handoff.deliverySide(new Decision(by, now)).giveBack(checklist, List.of(causes), DEADLINES);
    }

    void takeUp(Actor by) {
        handoff.salesSide(new Decision(by, now)).takeUp(checklist);
    }

    void suspend(Hold hold) {
        handoff.interruption().suspend(hold, now);
    }

    void release(Hold hold) {
        handoff.interruption().release(hold, checklist, now, DEADLINES);
    }

    /** The deal has changed, and with it the answer to this question. */
    void outdate(String key) {
        handoff.interruption().changedUnder(List.of(item(key).outdate(Doer.of(ADMIN, now))), checklist, now, DEADLINES);
    }

    static RequestedCondition condition(String key) {
        return new RequestedCondition(key, "It arrives", SELLER.userId(), LocalDate.of(2026, 12, 18));
    }

    private static DealAsSold deal() {
        return new DealAsSold(
                true,
                CLOSED,
                LocalDate.of(2026, 12, 1),
                new SalesTeam(List.of(
                        new SalesTeam.Member(SELLER.userId(), "Deal Owner", Side.SALES.label()),
                        new SalesTeam.Member(PRESALES.userId(), Role.PRESALES.label(), Side.PRESALES.label()))),
                true,
                ChecklistFacts.parse(
                        """
                        {"dealId": "0065e0000000001AAA", "accountId": "0015e0000000001AAA",
                         "name": "Hartmann ERP quick start", "ownerId": "%s", "dealRevision": 1,
                         "deliveryUnitId": "a005e0000000001AAA", "proposedAcceptorId": "%s",
                         "contractedStart": "2027-01-11", "contractedGoLive": "2027-03-15",
                         "committedGoLive": "2027-03-15", "soldEffortHours": 120.00}"""
                                .formatted(SELLER.userId(), PROJECTS.userId())));
    }

    private static Actor person(int number, Side side, Role role) {
        return new Actor("0055e000000000" + number + "AAA", Actor.Kind.USER, Set.of(role), side, null);
    }
}
