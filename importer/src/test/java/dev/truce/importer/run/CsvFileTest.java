package dev.truce.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.importer.ImportFailure;
import dev.truce.importer.mapping.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void cellsAreKnownByTheirColumn() throws IOException {
        CsvFile file = read("id,name\n1, Acme \n");

        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.cell("name")).isEqualTo("Acme");
            assertThat(row.original()).isEqualTo("1, Acme ");
            assertThat(row.line()).isEqualTo(2);
        });
    }

    @Test
    void aQuotedCellMayHoldCommasQuotesAndLines() throws IOException {
        CsvFile file = read("id,name\n1,\"Acme, \"\"the\"\"\nroadrunner\"\n2,Next\n");

        assertThat(file.rows())
                .extracting(row -> row.cell("name"))
                .containsExactly("Acme, \"the\"\nroadrunner", "Next");
        assertThat(file.rows()).extracting(Row::line).containsExactly(2L, 4L);
    }

    @Test
    void aByteOrderMarkWindowsLinesAndBlankLinesDoNotMatter() throws IOException {
        CsvFile file = read("\uFEFFid,name\r\n1,Acme\r\n\r\n2,Next\r\n");

        assertThat(file.rows()).extracting(row -> row.cell("id")).containsExactly("1", "2");
        assertThat(file.rows()).extracting(Row::line).containsExactly(2L, 4L);
    }

    @Test
    void aRowWithMoreOrFewerCellsIsSetAside() throws IOException {
        CsvFile file = read("id,name\n1\n2,Acme\n3,Next,\n");

        assertThat(file.rows()).hasSize(1);
        assertThat(file.malformed())
                .extracting(CsvFile.Malformed::reason)
                .containsExactly("the row has 1 cells, the header has 2", "the row has 3 cells, the header has 2");
    }

    @Test
    void anAliasReplacesTheCellAndNotTheOriginal() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "id,sector\n1,technolgy\n");

        CsvFile file = CsvFile.read(csv, Map.of("sector", Map.of("technolgy", "technology")));

        assertThat(file.rows().get(0).cell("sector")).isEqualTo("technology");
        assertThat(file.rows().get(0).original()).isEqualTo("1,technolgy");
    }

    @Test
    void anUnclosedQuoteIsReportedWithItsLine() {
        assertThatThrownBy(() -> read("id,name\n1,\"Acme\n"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("never closed");
    }

    @Test
    void anotherEncodingIsReported() throws IOException {
        Path csv = Files.write(folder.resolve("latin.csv"), "id\nMünchen\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> CsvFile.read(csv, Map.of()))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> CsvFile.read(folder.resolve("nowhere.csv"), Map.of()))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("nowhere.csv");
    }

    private CsvFile read(String text) throws IOException {
        return CsvFile.read(Files.writeString(folder.resolve("a.csv"), text), Map.of());
    }
}
