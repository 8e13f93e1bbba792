package dev.truce.platform.sobject.bulk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvFormatTest {

    private static List<List<String>> rows(ColumnDelimiter delimiter, String file) throws IOException {
        CsvRows rows = new CsvFormat(delimiter, LineEnding.LF)
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        List<List<String>> read = new ArrayList<>();
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            read.add(row.get());
        }
        return read;
    }

    @ParameterizedTest
    @EnumSource(ColumnDelimiter.class)
    void delimiterPartsColumnsAndIsPartOfAQuotedValue(ColumnDelimiter delimiter) throws IOException {
        String file = "Id,Name\r\n1,\"a,b\"\n\n".replace(',', delimiter.character());

        assertThat(rows(delimiter, file))
                .containsExactly(List.of("Id", "Name"), List.of("1", "a" + delimiter.character() + "b"));
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertThat(rows(ColumnDelimiter.COMMA, "\uFEFFId\n1\n")).containsExactly(List.of("Id"), List.of("1"));
    }

    @Test
    void quoteThatIsNotClosedIsFound() {
        assertThatThrownBy(() -> rows(ColumnDelimiter.COMMA, "Id\n\"1\n")).isInstanceOf(CsvRows.MalformedCsv.class);
    }
}
