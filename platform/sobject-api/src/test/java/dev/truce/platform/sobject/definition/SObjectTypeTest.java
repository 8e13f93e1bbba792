package dev.truce.platform.sobject.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.record.SObjectRecord;
import org.junit.jupiter.api.Test;

class SObjectTypeTest {

    private static SObjectType<Entry> journal() {
        return SObjectType.of("Entry__c", "a99", Entry.class)
                .readOnly("Text__c", FieldType.text(80), entry -> entry.text);
    }

    @Test
    void recordOfWhichClientsChangeNothingTakesNoExternalIdEither() {
        assertThat(journal().offers(Operation.UPDATE)).isFalse();
        assertThat(journal().offers(Operation.CREATE)).isFalse();
    }

    @Test
    void oneFieldThatClientsChangeMakesTheRecordChangeable() {
        SObjectType<Entry> withNote =
                journal().optional("Note__c", FieldType.text(80), entry -> entry.text, (entry, text) -> {});

        assertThat(withNote.offers(Operation.UPDATE)).isTrue();
    }

    @Test
    void recordThatClientsCreateTakesAnExternalId() {
        assertThat(journal().creates(Entry::new).offers(Operation.UPDATE)).isTrue();
    }

    private static final class Entry extends SObjectRecord {
        private String text = "";

        Entry(String id) {
            super(id);
        }
    }
}
