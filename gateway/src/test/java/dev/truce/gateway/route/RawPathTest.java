package dev.truce.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

    @ParameterizedTest
    @CsvSource({
        "/services/data, /services/data",
        "//services//data/, /services/data",
        "/a%2Fb/c%20d, /a%2Fb/c%20d",
        "/a?, /a?",
        "/a/?q=x//y/, /a?q=x//y/",
        "/, /"
    })
    void doubledAndFinalSlashesGoAndNothingElseChanges(String sent, String tidy) {
        assertThat(RawPath.of(sent).uri()).isEqualTo(tidy);
    }

    @Test
    void segmentsAreDecodedOneByOne() {
        RawPath path = RawPath.of("/x/a%2Fb/c%20d/e+f/%zz");
        assertThat(path.decodedFrom(1)).containsExactly("a/b", "c d", "e+f", "%zz");
    }

    @Test
    void parametersAreDecoded() {
        RawPath path = RawPath.of("/query?x&q=SELECT+Id%20FROM%0AAccount&q2=a=b");
        assertThat(path.parameter("q")).contains("SELECT Id FROM\nAccount");
        assertThat(path.parameter("q2")).contains("a=b");
        assertThat(path.parameter("x")).isEmpty();
        assertThat(RawPath.of("/query").parameter("q")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/../b", "/a/%2e%2E/b", "/a/.%2e", "/./a"})
    void climbingIsSeenInAnySpelling(String path) {
        assertThat(RawPath.of(path).climbs()).isTrue();
        assertThat(RawPath.of("/a/..b/c.d").climbs()).isFalse();
    }
}
