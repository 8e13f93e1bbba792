package dev.truce.deals.review.request;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.review.action.Incomplete;
import org.junit.jupiter.api.Test;

class WaiveRequestTest {
    @Test
    void aWaiverNeedsAReason() {
        assertThatThrownBy(() -> new WaiveRequest("  ").complete()).isInstanceOf(Incomplete.class);
    }
}
