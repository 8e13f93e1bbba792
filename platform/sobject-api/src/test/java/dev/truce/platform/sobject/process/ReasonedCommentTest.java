package dev.truce.platform.sobject.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonedCommentTest {
    private enum Why {
        TIMELINE,
        NO_SKILLS,
        OTHER
    }

    private static ReasonedComment<Why> read(String comments) {
        return ReasonedComment.of(comments, Why.class, Why.OTHER);
    }

    @Test
    void codesBeforeAColonAreTheReasons() {
        assertThat(read("TIMELINE,NO_SKILLS, TIMELINE : three months\nlater"))
                .isEqualTo(new ReasonedComment<>(List.of(Why.TIMELINE, Why.NO_SKILLS), "three months\nlater"));
    }

    @Test
    void wordsWithoutKnownCodesHaveTheReasonThatIsGivenForThem() {
        assertThat(read(" too late ")).isEqualTo(new ReasonedComment<>(List.of(Why.OTHER), "too late"));
        assertThat(read("NOTE: too late").text()).isEqualTo("NOTE: too late");
        assertThat(read("TIMELINE, NOTE: too late").reasons()).containsExactly(Why.OTHER);
    }
}
