package dev.truce.deals.review;

import dev.truce.deals.deal.FactsBuilder;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.id.RecordId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Makes reviews for tests. */
public final class Reviews {
    static final String SELLER = "0055e0000000001AAA";
    static final String REVIEWER = "0055e0000000005AAA";
    static final String DELEGATE = "0055e0000000006AAA";
    static final String STRANGER = "0055e0000000007AAA";
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final LocalDate UNTIL = LocalDate.parse("2027-01-22");
    static final Validity VALIDITY = new Validity(UNTIL, LocalDate.parse("2026-12-07"));
    static final DealFacts DEAL = FactsBuilder.aDeal().build();

    private Reviews() {}

    static DeliveryReview requested() {
        DeliveryReview review = DeliveryReview.requested(ticket(), DEAL);
        review.takeEvents();
        return review;
    }

    static DeliveryReview inReview() {
        DeliveryReview review = requested();
        review.assignTo(REVIEWER, REVIEWER, NOW);
        review.takeEvents();
        return review;
    }

    static DeliveryReview approved() {
        DeliveryReview review = inReview();
        review.approve(approval(List.of()), DEAL, REVIEWER, NOW, VALIDITY);
        review.takeEvents();
        return review;
    }

    static DeliveryReview waived() {
        DeliveryReview review = DeliveryReview.waived(ticket(), DEAL, "The board meets tomorrow");
        review.takeEvents();
        return review;
    }

    static ReviewTicket ticket() {
        return new ReviewTicket(RecordId.next("a01"), "DR-000001", null, null, SELLER, NOW, NOW.plusSeconds(172_800));
    }

    public static List<DimensionRating> allGreen() {
        return Arrays.stream(Dimension.values())
                .map(code -> new DimensionRating(code, Rating.GREEN, null))
                .toList();
    }

    static Approval approval(List<Approval.AgreedCondition> conditions) {
        return new Approval(
                allGreen(), MethodologyFit.YES, null, new BigDecimal("100"), LocalDate.parse("2027-03-01"), conditions);
    }
}
