package dev.truce.deals.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.review.action.Incomplete;
import org.junit.jupiter.api.Test;

class UserRequestTest {
    @Test
    void anAssignmentNeedsAUser() {
        assertThatThrownBy(() -> new UserRequest("nobody").complete()).isInstanceOf(Incomplete.class);
        assertThat(new UserRequest("0055e0000000001").complete()).hasSize(18);
    }
}
