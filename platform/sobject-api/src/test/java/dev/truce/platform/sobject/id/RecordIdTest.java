package dev.truce.platform.sobject.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {

    @Test
    void newIdHasItsPrefixAndAValidChecksum() {
        String id = RecordId.next("006");
        assertThat(id).hasSize(18).startsWith("006");
        assertThat(RecordId.parse(id)).contains(id);
        assertThat(RecordId.parse(id.substring(0, 15))).contains(id);
    }

    @Test
    void manyIdsAreAllDifferentAndGrow() {
        Set<String> seen = new HashSet<>();
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            String id = RecordId.next("006");
            assertThat(seen.add(id)).isTrue();
            assertThat(id.compareTo(last)).isPositive();
            last = id;
        }
    }

    @Test
    void idThatStandsForARecordIsAlwaysTheSameAndLeadsBack() {
        String record = RecordId.next("a01");
        String standIn = RecordId.standingFor(record, "04i", 'h');
        assertThat(RecordId.parse(standIn)).contains(standIn);
        assertThat(standIn).startsWith("04i").isEqualTo(RecordId.standingFor(record, "04i", 'h'));
        assertThat(RecordId.markOf(standIn)).isEqualTo('h');
        String like = RecordId.likeOriginalOf(standIn, "a01").replace('_', '.');
        assertThat(record).matches(like);
        assertThat(RecordId.next("a01")).doesNotMatch(like);
    }

    @Test
    void markedIdSaysWhoMadeItAndIsAnId() {
        String id = RecordId.marked("01g", 'h');
        assertThat(RecordId.markOf(id)).isEqualTo('h');
        assertThat(RecordId.parse(id)).contains(id);
        assertThat(RecordId.marked("01g", 'h')).isNotEqualTo(id);
    }

    /** Pairs that Salesforce's own documentation and recorded answers show. */
    @ParameterizedTest
    @CsvSource({
        "001A000000abcDE, 001A000000abcDEIA",
        "00D000000000062, 00D000000000062EAA",
        "005000000000000, 005000000000000AAA"
    })
    void checksumTellsWhichLettersAreCapital(String id15, String startOf18) {
        assertThat(RecordId.parse(id15).orElseThrow()).startsWith(startOf18).hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "006",
                "nonsense",
                "006000000000000AAB",
                "00600000000000-",
                "006000000000000AAAA",
                "00600000000000é"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThat(RecordId.parse(text)).isEmpty();
    }
}
