package dev.truce.deals.review.decision;

import dev.truce.deals.review.Finding;
import dev.truce.deals.review.action.Incomplete;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has to be changed before delivery can agree. */
@Schema(description = "What has to be changed before delivery can agree; at least one finding.")
record ChangesRequest(@Nullable List<Finding> findings) {
    List<Finding> complete() {
        List<Finding> given = findings == null ? List.of() : findings;
        new Incomplete.Check()
                .require(!given.isEmpty(), "findings", "Say what has to be changed: at least one finding")
                .require(
                        given.stream().allMatch(finding -> isText(finding.field()) && isText(finding.text())),
                        "findings",
                        "Every finding names its field and says in its text what would be right")
                .done();
        return given;
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
