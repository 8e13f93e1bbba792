package dev.truce.platform.sobject.composite;

import dev.truce.platform.sobject.door.Doors;
import dev.truce.platform.sobject.door.SubAnswer;
import dev.truce.platform.sobject.door.SubRequest;
import dev.truce.platform.sobject.door.SubUrl;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs requests in turn, either each in its own transaction or all of them in one. */
@ApplicationScoped
class RunComposite {
    private static final ApiError ROLLED_BACK = ApiError.of(
            ErrorCode.PROCESSING_HALTED,
            "The transaction was rolled back since another operation in the same transaction failed.");
    private final Doors doors;

    RunComposite(Doors doors) {
        this.doors = doors;
    }

    /**
     * Answers every request, in their order.
     *
     * @param allOrNone whether the first failure undoes what was done before and stops what would come after
     * @throws RefusedComposite when a reference id is missing, malformed or used twice
     */
    CompositeAnswer run(List<CompositeRequest.Part> parts, boolean allOrNone) {
        requireReferenceIds(parts);
        return new CompositeAnswer(allOrNone ? inOneTransaction(parts) : inTurn(parts));
    }

    private List<CompositeAnswer.Part> inTurn(List<CompositeRequest.Part> parts) {
        KnownAnswers known = new KnownAnswers();
        List<CompositeAnswer.Part> answers = new ArrayList<>();
        parts.forEach(part -> answers.add(CompositeAnswer.Part.of(answer(part, known), part.referenceId())));
        return answers;
    }

    private List<CompositeAnswer.Part> inOneTransaction(List<CompositeRequest.Part> parts) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                KnownAnswers known = new KnownAnswers();
                List<CompositeAnswer.Part> answers = new ArrayList<>();
                for (CompositeRequest.Part part : parts) {
                    SubAnswer answer = answer(part, known);
                    if (answer.isFailure() || QuarkusTransaction.isRollbackOnly()) {
                        throw new Failed(part, answer);
                    }
                    answers.add(CompositeAnswer.Part.of(answer, part.referenceId()));
                }
                return answers;
            });
        } catch (Failed failed) {
            SubAnswer halted = doors.refusal(List.of(ROLLED_BACK));
            return parts.stream()
                    .map(part -> CompositeAnswer.Part.of(
                            part.referenceId().equals(failed.part.referenceId()) ? failed.answer : halted,
                            part.referenceId()))
                    .toList();
        }
    }

    private SubAnswer answer(CompositeRequest.Part part, KnownAnswers known) {
        SubAnswer answer;
        try {
            // a whole path may come from an answer; any other reference stays within its segment or parameter
            String url = part.url().startsWith("@{") ? known.resolve(part.url()) : part.url();
            answer = doors.call(new SubRequest(
                    part.method(),
                    SubUrl.parse(url).map(known::resolve),
                    part.httpHeaders(),
                    known.resolve(part.body())));
        } catch (InvalidReference unknown) {
            answer = doors.refusal(unknown.errors());
        }
        known.add(part.referenceId(), answer);
        return answer;
    }

    private static void requireReferenceIds(List<CompositeRequest.Part> parts) {
        Set<String> ids = new HashSet<>();
        for (CompositeRequest.Part part : parts) {
            if (!part.referenceId().matches("\\w+") || !ids.add(part.referenceId())) {
                throw RefusedComposite.badReferenceId(part.referenceId());
            }
        }
    }

    /** Undoes the transaction and says which request was at fault. */
    private static final class Failed extends RuntimeException {
        private final transient CompositeRequest.Part part;
        private final transient SubAnswer answer;

        Failed(CompositeRequest.Part part, SubAnswer answer) {
            super(null, null, false, false);
            this.part = part;
            this.answer = answer;
        }
    }
}
