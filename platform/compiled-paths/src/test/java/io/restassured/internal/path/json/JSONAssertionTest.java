package io.restassured.internal.path.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JSONAssertionTest {
    private final JsonPath json = JsonPath.from(
            """
            {"name": "Acme", "custom-field": 7, "class": "b", "rows": [
              {"Id": 1, "Side__c": "Sales", "Owner": {"Name": "Ada"}}, {"Id": 2, "Side__c": null, "Owner": null}]}""");

    @Test
    void expressionIsCompiledOnce() {
        assertThat(JSONAssertion.compiled("restAssuredJsonRootObject.once"))
                .isSameAs(JSONAssertion.compiled("restAssuredJsonRootObject.once"))
                .isNotSameAs(JSONAssertion.compiled("restAssuredJsonRootObject.twice"));
    }

    @Test
    void pathsMeanInEachDocumentWhatTheyMeanThere() {
        assertThat(json.getString("name")).isEqualTo("Acme");
        assertThat(JsonPath.from("{\"name\": \"Northwind\"}").getString("name")).isEqualTo("Northwind");
        assertThat(json.getInt("custom-field")).isEqualTo(7);
        assertThat(json.getString("class")).isEqualTo("b");
        assertThat(json.getList("rows.Id", Integer.class)).containsExactly(1, 2);
        assertThat(json.getInt("rows[1].Id")).isEqualTo(2);
        assertThat(json.getString("rows.find { it.Id == 1 }.Side__c")).isEqualTo("Sales");
        assertThat(json.getInt("rows.size()")).isEqualTo(2);
        assertThat(JsonPath.from("[{\"code\": \"A\"}]").getString("[0].code")).isEqualTo("A");
        assertThat(json.<Object>get("$")).isEqualTo(json.<Object>get(""));
    }

    @Test
    void whatTheDocumentDoesNotHaveIsNull() {
        assertThat(json.<Object>get("nothing")).isNull();
        assertThat(json.<Object>get("nothing.at.all")).isNull();
        assertThat(json.<Object>get("rows[1].Owner.Name")).isNull();
        assertThat(json.<Object>get("rows[7].Id")).isNull();
        assertThat(json.<Object>get("nothing[0]")).isNull();
    }

    /** A closure at its end makes Groovy evaluate a path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "class",
                "metaClass",
                "size",
                "empty",
                "rows",
                "rows[0]",
                "rows[1].Owner",
                "rows[1].Owner.Name",
                "rows[0].Owner.Name",
                "rows[2]",
                "rows[2].Id",
                "rows.Id",
                "rows.Owner.Name",
                "rows.class",
                "rows.size",
                "name[0]",
                "name.length",
                "nothing",
                "nothing[0].more",
                "default",
                "_id",
            })
    void plainPathMeansWhatGroovySays(String path) {
        Object document = json.get("$");

        assertThat(outcome(path, document)).isEqualTo(outcome(path + ".with { it }", document));
    }

    private static Object outcome(String path, Object document) {
        JSONAssertion assertion = new JSONAssertion();
        assertion.setKey(path);
        try {
            return assertion.getAsJsonObject(document);
        } catch (RuntimeException refused) {
            return refused.getClass();
        }
    }

    @Test
    void parametersAreValuesOfOneCall() {
        String path = "rows.find { it.Id == wanted }.Owner";

        assertThat(json.param("wanted", 1).<Object>get(path)).isEqualTo(java.util.Map.of("Name", "Ada"));
        assertThat(json.param("wanted", 2).<Object>get(path)).isNull();
        assertThat(json.<Object>get(path)).as("without its parameter").isNull();
    }

    @Test
    void pathThatCannotBeReadIsToldEveryTime() {
        for (int attempt : List.of(1, 2)) {
            assertThatIllegalArgumentException()
                    .as("attempt %d", attempt)
                    .isThrownBy(() -> json.get("rows.find { it.Id"))
                    .withMessageStartingWith("Invalid JSON expression:");
        }
    }
}
