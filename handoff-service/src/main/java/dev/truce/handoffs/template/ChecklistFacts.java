package dev.truce.handoffs.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a checklist is composed and prefilled from: a deal as it was won, or as it is offered. The components of its
 * parts are the names that prefill paths use, so renaming one changes what template authors write. Conditions use the
 * names of {@link ConditionFact}.
 */
public record ChecklistFacts(Origin origin, Terms terms, Need need, Work work) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Where the deal comes from and whom it goes to. */
    public record Origin(
            String dealId,
            String accountId,
            String name,
            String type,
            String ownerId,
            List<Seller> salesTeam,
            List<Credit> splits,
            @Nullable LocalDate closedOn,
            int reopenSeq,
            int dealRevision,
            @Nullable String deliveryUnitId,
            @Nullable String proposedAcceptorId) {

        public Origin {
            salesTeam = listed(salesTeam);
            splits = listed(splits);
        }
    }

    /** Somebody who sold the deal. */
    public record Seller(String userId, String role, @Nullable String side) {}

    /** Who is credited with what part of it. */
    public record Credit(String userId, String side, String type, BigDecimal percent) {}

    /** On what terms it is sold. */
    public record Terms(
            @Nullable BigDecimal amount,
            String currencyIsoCode,
            @Nullable String engagementType,
            @Nullable String billingModel,
            @Nullable LocalDate contractedStart,
            @Nullable LocalDate contractedGoLive,
            @Nullable LocalDate requestedGoLive,
            @Nullable LocalDate committedGoLive,
            boolean hardDeadline,
            @Nullable Document contractDocument) {}

    /** A document that lives elsewhere. */
    public record Document(String url, @Nullable String sha256) {}

    /** What the customer needs, and who else offers it. */
    public record Need(
            @Nullable String industry,
            @Nullable String problemToSolve,
            @Nullable String requestedSolution,
            @Nullable String recommendedSolution,
            @Nullable String competitor) {}

    /**
     * What has to be delivered, and what delivery said about it.
     *
     * @param scopeFingerprint the same as long as the same is sold; empty where it is not known
     */
    public record Work(
            List<Line> lines,
            BigDecimal soldEffortHours,
            @Nullable BigDecimal reviewedEffortHours,
            @Nullable Review deliveryReview,
            String scopeFingerprint,
            List<Demand> resourceDemand,
            int commitments,
            int openAssumptions,
            List<WaivedGuard> overrides) {

        public Work {
            lines = listed(lines);
            scopeFingerprint = scopeFingerprint == null ? "" : scopeFingerprint;
            resourceDemand = listed(resourceDemand);
            overrides = listed(overrides);
        }
    }

    /**
     * One thing that is sold.
     *
     * @param offeringId the standard offering; null where it is bespoke
     * @param deviations from the standard offering
     */
    public record Line(
            String lineId,
            @Nullable String offeringId,
            @Nullable String componentType,
            String name,
            BigDecimal amount,
            BigDecimal effortHours,
            boolean isStandard,
            int deviations) {

        boolean bespoke() {
            return offeringId == null || offeringId.isEmpty();
        }
    }

    /** People needed for a stretch of time. */
    public record Demand(String role, List<String> skills, BigDecimal hours, LocalDate from, LocalDate to) {

        public Demand {
            skills = listed(skills);
        }
    }

    /** A guard of the close that did not hold, and who let the deal close nevertheless. */
    public record WaivedGuard(String guard, String by, String reason) {}

    /** Delivery's review of the deal; without an id there was none. */
    public record Review(
            @Nullable String id,
            String state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            List<Proviso> conditions,
            @Nullable String fingerprint) {

        public Review {
            conditions = listed(conditions);
        }
    }

    /** What delivery made its approval depend on. */
    public record Proviso(String id, String text, LocalDate dueOn, String status) {}

    /** The facts as {@link #json()} wrote them. What was written before a fact was kept lacks it. */
    public static ChecklistFacts parse(String json) {
        try {
            return new ChecklistFacts(
                    JSON.readValue(json, Origin.class),
                    JSON.readValue(json, Terms.class),
                    JSON.readValue(json, Need.class),
                    JSON.readValue(json, Work.class));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("Not the facts of a deal", malformed);
        }
    }

    /** All facts as the members of one object, by the names that prefill paths use. */
    public ObjectNode json() {
        ObjectNode all = JSON.createObjectNode();
        Stream.of(origin, terms, need, work).map(JSON::<ObjectNode>valueToTree).forEach(all::setAll);
        return all;
    }

    List<String> offeringIds() {
        return work.lines().stream()
                .filter(line -> !line.bespoke())
                .map(line -> Objects.requireNonNull(line.offeringId()))
                .toList();
    }

    private static <E> List<E> listed(List<E> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
