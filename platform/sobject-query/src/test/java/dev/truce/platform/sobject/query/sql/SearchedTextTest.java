package dev.truce.platform.sobject.query.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.record.SObjectRecord;
import org.junit.jupiter.api.Test;

class SearchedTextTest {

    @Test
    void whatIsWorkedOutIsNotSearched() {
        SObjectType<Entry> type = SObjectType.of("Entry__c", "a99", Entry.class)
                .optional("Note__c", FieldType.text(80), entry -> "", (entry, text) -> {})
                .readOnly("Outcome__c", FieldType.text(80), entry -> "")
                .readOnly("Hash__c", FieldType.text(64), entry -> "")
                .calculated();

        assertThat(SearchedText.indexed(type, new TablesByName()))
                .contains("coalesce(note, '')", "coalesce(outcome, '')")
                .doesNotContain("hash");
    }

    private static final class TablesByName implements Tables {
        @Override
        public String table(SObjectType<?> type) {
            return type.name();
        }

        @Override
        public String column(SObjectType<?> type, String attribute) {
            return attribute;
        }
    }

    private abstract static class Entry extends SObjectRecord {}
}
