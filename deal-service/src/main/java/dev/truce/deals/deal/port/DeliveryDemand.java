package dev.truce.deals.deal.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is needed to deliver deals, kept by the feature that knows it. */
public interface DeliveryDemand {

    /** What is booked for the deal now; empty where nobody has to deliver it. */
    List<Need> of(String dealId);

    /**
     * People needed for a stretch of time.
     *
     * @param unitId the unit they belong to; null where none is known
     * @param role what they are, in the words of the component that they deliver
     * @param skills what they must be able to do
     * @param hours hours in all
     * @param from first day
     * @param to last day
     */
    record Need(
            @Nullable String unitId, String role, List<String> skills, BigDecimal hours, LocalDate from, LocalDate to) {
        public Need {
            skills = List.copyOf(skills);
        }
    }
}
