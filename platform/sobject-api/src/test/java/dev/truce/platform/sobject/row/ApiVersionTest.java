package dev.truce.platform.sobject.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "68|Winter '27",
                "64|Summer '25",
                "63|Spring '25",
                "62|Winter '25",
                "61|Summer '24",
                "20|Winter '11"
            })
    void versionIsLabelledByItsRelease(int number, String label) {
        assertThat(new ApiVersion(number).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v19.0", "v69.0", "v64", "64.0", "v64.1", "vXX.0", ""})
    void otherVersionsAreUnknownResources(String segment) {
        assertThatThrownBy(() -> ApiVersion.fromString(segment)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void olderVersionsAnswerAnUpdateByUpsertWithoutBody() {
        assertThat(new ApiVersion(45).answersUpdatesByUpsert()).isFalse();
        assertThat(new ApiVersion(46).answersUpdatesByUpsert()).isTrue();
    }
}
