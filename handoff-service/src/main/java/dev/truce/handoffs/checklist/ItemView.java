package dev.truce.handoffs.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.template.ItemRoles;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.picklist.Labelled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item as one reader sees it, with what that reader may do about it now. */
record ItemView(
        @Schema(examples = "success_criteria") String key,
        @Schema(examples = "Success criteria (metric, baseline, target, date)") String label,
        @Schema(description = "What an answer looks like", examples = "LIST<CRITERION>") String kind,
        @Schema(description = "What an answer must fulfil besides: bounds, lengths, choices; empty: nothing")
                AnswerRules rules,
        boolean required,
        @Schema(description = "The moment by which it must be ready", examples = "Pre Submit") String gate,
        @Schema(description = "No acceptance without it") boolean hardGate,
        @Schema(examples = "Provided") String status,
        @Schema(description = "The answer", implementation = Object.class) JsonNode value,
        @Schema(examples = "Customer Confirmed") @Nullable String provenance,
        @Schema(description = "How well it must be known at least") @Nullable String minProvenance,
        List<String> providers,
        @Schema(description = "Empty: nobody has to verify it") List<String> verifiers,
        @Nullable LocalDate dueOn,
        @Schema(description = "Due before today and still open") boolean overdue,
        @Nullable String providedBy,
        @Nullable Instant providedAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Schema(description = "Why it is said not to apply") @Nullable String justification,
        @Schema(description = "Why it is disputed or was sent back") @Nullable String disputeReason,
        @Nullable String whyItMatters,
        @Nullable String exampleAnswer,
        @Schema(description = "What you may do now: provide, not-applicable, verify, dispute") List<String> youMay) {

    static ItemView of(Handoff handoff, HandoffItem item, Actor reader, LocalDate today) {
        LocalDate due = item.duty().dueOn();
        return new ItemView(
                item.itemKey(),
                item.question().label(),
                item.question().kind(),
                item.question().rules(),
                item.isRequired(),
                item.duty().gate().label(),
                item.duty().isHardGate(),
                item.status().label(),
                item.answer().value(),
                Labelled.labelOf(item.answer().provenance()),
                Labelled.labelOf(item.question().minProvenance()),
                words(item.duty().providers()),
                words(item.duty().verifiers()),
                due,
                due != null && due.isBefore(today) && item.status().isOpen(),
                item.answer().providedBy(),
                item.answer().providedAt(),
                item.judgement().verifiedBy(),
                item.judgement().verifiedAt(),
                item.answer().notApplicableBecause(),
                item.judgement().disputeReason(),
                item.question().whyItMatters(),
                item.question().exampleAnswer(),
                possible(handoff, item, reader));
    }

    private static List<String> possible(Handoff handoff, HandoffItem item, Actor reader) {
        List<String> actions = new ArrayList<>();
        ItemRights rights = new ItemRights(handoff, reader);
        if (handoff.isEditable(item) && rights.mayProvide(item)) {
            actions.add("provide");
            if (item.mayBeNotApplicable()) {
                actions.add("not-applicable");
            }
        }
        if (item.status().isJudgeable()
                && rights.mayVerify(item)
                && !reader.userId().equals(item.answer().providedBy())) {
            actions.add("verify");
            actions.add("dispute");
        }
        return actions;
    }

    private static List<String> words(ItemRoles roles) {
        return roles.asSet().stream().map(Labelled::label).toList();
    }
}
