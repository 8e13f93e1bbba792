package dev.truce.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.importer.ImportFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
    @TempDir
    Path folder;

    @Test
    void theShippedExampleCanBeRead() {
        Mapping mapping = Mapping.read(Path.of("../examples/crm-sales-opportunities/mapping.yaml"));

        assertThat(mapping.steps())
                .extracting(ImportStep::object)
                .containsExactly("User", "User", "Account", "Product2", "Opportunity", "OpportunityLineItem");
    }

    @Test
    void aTextAloneIsTheValueOfAField() throws IOException {
        Mapping mapping = read("Name: '{account}'");

        assertThat(mapping.steps().get(0).fields().get("Name")).hasSize(1);
    }

    @Test
    void aMisspeltWordIsReportedWithItsPlace() {
        assertThatThrownBy(() -> read("AccountId: { value: x, loockup: Account }"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("loockup")
                .hasMessageContaining("line: 6");
    }

    @Test
    void aFieldHasAValueOrADayButNotBoth() {
        assertThatThrownBy(() -> read("CloseDate: { value: x, daysFromToday: 3 }"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("either a value or daysFromToday");
    }

    @Test
    void anUnknownFilterIsReported() {
        assertThatThrownBy(() -> read("Name: '{account|shout}'"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("There is no filter shout");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Mapping.read(folder.resolve("nowhere.yaml")))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("nowhere.yaml")
                .hasMessageContaining("--mapping");
    }

    private Mapping read(String field) throws IOException {
        Path file = Files.writeString(
                folder.resolve("mapping.yaml"),
                """
                steps:
                  - object: Account
                    from: accounts.csv
                    key: "{account}"
                    fields:
                      %s
                """
                        .formatted(field));
        return Mapping.read(file);
    }
}
