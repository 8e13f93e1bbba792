package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.Failures;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.OuterTransaction;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes steps of approvals, each in a transaction of its own: what is refused leaves nothing behind, the others stay. */
@ApplicationScoped
class RunApprovals {
    private final List<ApprovalProcess> processes;
    private final ContextRecords records;
    private final CurrentActor actor;

    RunApprovals(@All List<ApprovalProcess> processes, ContextRecords records, CurrentActor actor) {
        this.processes = processes;
        this.records = records;
        this.actor = actor;
    }

    /** One result for each request, in their order. In a transaction that is under way a refusal undoes all of it. */
    List<ApprovalResult> run(List<ApprovalRequest> requests) {
        return requests.stream().map(this::alone).toList();
    }

    private ApprovalResult alone(ApprovalRequest request) {
        try {
            return QuarkusTransaction.joiningExisting().call(() -> take(request));
        } catch (RuntimeException refused) {
            OuterTransaction.giveUp();
            return ApprovalResult.failed(Failures.errorsFor(refused, "POST"));
        }
    }

    private ApprovalResult take(ApprovalRequest request) {
        request.requireComplete();
        requireSelf(request.contextActorId());
        StepKind kind = StepKind.of(request.action());
        ContextRecord record = records.require(request.context());
        ApprovalProcess process = process(record, kind, request.processDefinitionNameOrId());
        ApprovalOutcome outcome = kind.take(process, new ApprovalStep(record.id(), request.comments()));
        if (kind == StepKind.SUBMIT) {
            requireApprovers(request.expectedApprovers(), outcome.actorIds());
        }
        return new ApprovalResult(
                outcome.actorIds().isEmpty() ? null : outcome.actorIds(),
                outcome.entityId(),
                null,
                records.instanceOf(outcome.entityId()),
                outcome.status(),
                outcome.asked().stream().map(records::workItemOf).toList(),
                true);
    }

    private ApprovalProcess process(ContextRecord record, StepKind kind, @Nullable String nameOrId) {
        if (record.isWorkItem() && kind == StepKind.SUBMIT) {
            throw new NoApplicableProcess("a work item is approved or rejected, a record is submitted");
        }
        return processes.stream()
                .filter(process ->
                        process.definition().contexts().contains(record.type().name()))
                .filter(process -> nameOrId == null || process.definition().isMeantBy(nameOrId))
                .findFirst()
                .orElseThrow(() -> new NoApplicableProcess(
                        nameOrId == null
                                ? "records of %s are not approved"
                                        .formatted(record.type().name())
                                : "%s has no process %s".formatted(record.type().name(), nameOrId)));
    }

    private void requireSelf(@Nullable String userId) {
        if (userId == null) {
            return;
        }
        Actor self = actor.get();
        String id = RecordId.parse(userId).orElseThrow(() -> RefusedStep.malformedId(userId));
        if (!id.equals(self.userId()) && !id.equals(self.onBehalfOf())) {
            throw RefusedStep.onBehalfOf(userId);
        }
    }

    private static void requireApprovers(List<String> expected, List<String> asked) {
        for (String userId : expected) {
            String id = RecordId.parse(userId).orElseThrow(() -> RefusedStep.malformedId(userId));
            if (!asked.contains(id)) {
                throw RefusedStep.otherApprover(userId, asked);
            }
        }
    }

    /** What a step does. */
    private enum StepKind {
        SUBMIT {
            @Override
            ApprovalOutcome take(ApprovalProcess process, ApprovalStep step) {
                return process.submit(step);
            }
        },
        APPROVE {
            @Override
            ApprovalOutcome take(ApprovalProcess process, ApprovalStep step) {
                return process.approve(step);
            }
        },
        REJECT {
            @Override
            ApprovalOutcome take(ApprovalProcess process, ApprovalStep step) {
                return process.reject(step);
            }
        };

        abstract ApprovalOutcome take(ApprovalProcess process, ApprovalStep step);

        static StepKind of(String word) {
            try {
                return valueOf(word.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw RefusedStep.unknownAction(word);
            }
        }
    }
}
