package dev.truce.deals.review.assignment;

import dev.truce.deals.review.action.Incomplete;
import dev.truce.platform.sobject.id.RecordId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is meant. */
@Schema(description = "Who is meant.")
public record UserRequest(@Schema(examples = "0055e0000000001AAA", required = true) @Nullable String userId) {
    String complete() {
        Optional<String> id = Optional.ofNullable(userId).flatMap(RecordId::parse);
        new Incomplete.Check()
                .require(id.isPresent(), "userId", "Name a user by an id of 15 or 18 characters")
                .done();
        return id.orElseThrow();
    }
}
