package dev.truce.deals.report;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which deals a report is about; what is not given does not restrict. */
public class ReportFilter {
    /** The condition on {@code deal d} that every report begins with. */
    static final String DEALS =
            """
            not d.is_deleted and d.close_date between :from and :until
            and (:owner = '' or d.owner_id = :owner) and (:unit = '' or d.delivery_unit = :unit)
            and (:offering = '' or exists (select 1 from deal_line l where l.opportunity_id = d.id
              and not l.is_deleted and l.product2_id = :offering))
            """;

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(2999, 12, 31);

    @QueryParam("from")
    @Parameter(description = "First close date", example = "2026-01-01")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(description = "Last close date", example = "2026-12-31")
    @Nullable String to;

    @QueryParam("owner")
    @Parameter(description = "Id of the user who owns the deals", example = "0055e0000000001AAA")
    @Nullable String owner;

    @QueryParam("unit")
    @Parameter(description = "Id of the delivery unit", example = "a005e0000000001AAA")
    @Nullable String unit;

    @QueryParam("offering")
    @Parameter(description = "Id of an offering that the deals sell", example = "01t5e0000000001AAA")
    @Nullable String offering;

    void bindTo(Query query) {
        query.setParameter("from", date("from", from, ALWAYS))
                .setParameter("until", date("to", to, FOR_EVER))
                .setParameter("owner", id("owner", owner))
                .setParameter("unit", id("unit", unit))
                .setParameter("offering", id("offering", offering));
    }

    private static LocalDate date(String name, @Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new UnusableFilter(name, text, "a date such as 2026-01-31");
        }
    }

    private static String id(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return RecordId.parse(text).orElseThrow(() -> new UnusableFilter(name, text, "an id of 15 or 18 characters"));
    }

    /** A filter has a value that can be compared. */
    static final class UnusableFilter extends Refusal {
        UnusableFilter(String name, String value, String right) {
            super(
                    ErrorCode.INVALID_QUERY_FILTER_OPERATOR,
                    "The filter %s cannot be %s: give %s".formatted(name, value, right));
        }
    }
}
