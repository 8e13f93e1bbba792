package dev.truce.platform.sobject.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SubUrlTest {

    private static String q(String url) {
        return SubUrl.parse(url).parameter("q").orElseThrow();
    }

    @Test
    void queryThatIsWrittenAsItIsStaysAsItIs() {
        assertThat(q("/services/data/v60.0/query/?q=SELECT Id FROM Account WHERE Name LIKE '%ab%' AND A < 5"))
                .isEqualTo("SELECT Id FROM Account WHERE Name LIKE '%ab%' AND A < 5");
        assertThat(q("/query?q=SELECT Id FROM Account WHERE Name = 'A & B' AND C = 'O\\'Brien & Sons'"))
                .isEqualTo("SELECT Id FROM Account WHERE Name = 'A & B' AND C = 'O\\'Brien & Sons'");
        assertThat(q("/query?q=SELECT Id FROM A WHERE T > 2026-01-01T00:00:00+02:00"))
                .endsWith("+02:00");
    }

    @Test
    void encodedQueryIsDecoded() {
        assertThat(q("/query?q=SELECT+Id+FROM+Account+WHERE+Name+%3D+'A%20%26%20B'"))
                .isEqualTo("SELECT Id FROM Account WHERE Name = 'A & B'");
        assertThat(q("/query?q=SELECT%20Id%20FROM%20A%20WHERE%20N%20LIKE%20'100%25'"))
                .endsWith("LIKE '100%'");
        assertThat(q("/query?q=a%C3%BCb")).isEqualTo("aüb");
    }

    @Test
    void parametersArePartedAtAmpersands() {
        SubUrl url =
                SubUrl.parse("//services/data/v64.0/sobjects/Account/Ext__c/a%2Fb/?fields=Id,Name&x&y=O'Brien&z=1");
        assertThat(url.segments())
                .isEqualTo(List.of("services", "data", "v64.0", "sobjects", "Account", "Ext__c", "a/b"));
        assertThat(url.parameters())
                .isEqualTo(Map.of(
                        "fields", List.of("Id,Name"), "x", List.of(""), "y", List.of("O'Brien"), "z", List.of("1")));
        assertThat(q("/query?q=O'Brien&explain=1")).isEqualTo("O'Brien");
    }

    @Test
    void whatIsPutIntoASegmentStaysThere() {
        SubUrl url = SubUrl.parse("/a/@{x.id}?q=@{x.id}").map(part -> part.replace("@{x.id}", "1/2?q=3&z=4"));
        assertThat(url.segments()).isEqualTo(List.of("a", "1/2?q=3&z=4"));
        assertThat(url.parameters()).isEqualTo(Map.of("q", List.of("1/2?q=3&z=4")));
    }

    @Property
    void nothingBreaksIt(@ForAll String raw) {
        assertThat(SubUrl.parse(raw).segments()).doesNotContain("");
    }
}
