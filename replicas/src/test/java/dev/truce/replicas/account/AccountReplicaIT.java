package dev.truce.replicas.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.events.AccountChanged;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import dev.truce.replicas.Copies;
import dev.truce.replicas.Events;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class AccountReplicaIT {
    @Inject
    Events events;

    @Inject
    Copies copies;

    private final String id = RecordId.next("001");

    @Test
    void anAccountArrivesWithAllThatTheEventTells() {
        events.deliver(AccountChanged.TOPIC, AccountChanged.TYPE, id, 1, account -> {});

        assertThat(account("Name", "Industry", "BillingCountry", "NumberOfEmployees", "External_Id__c", "IsDeleted"))
                .containsExactly("Hartmann Maschinenbau GmbH", "Manufacturing", "Germany", 310, "ERP-20417", false);
    }

    @Test
    void whatIsEmptiedInTheMasterIsEmptiedInTheCopy() {
        events.deliver(AccountChanged.TOPIC, AccountChanged.TYPE, id, 1, account -> {});
        events.deliver(AccountChanged.TOPIC, AccountChanged.TYPE, id, 2, account -> account.putNull("industry")
                .putNull("externalId")
                .put("deleted", true));

        assertThat(account("Industry", "External_Id__c", "IsDeleted")).containsExactly(null, null, true);
    }

    @Test
    void anOlderVersionIsIgnored() {
        events.deliver(AccountChanged.TOPIC, AccountChanged.TYPE, id, 5, account -> {});
        events.deliver(AccountChanged.TOPIC, AccountChanged.TYPE, id, 4, account -> account.put("name", "Older"));

        assertThat(account("Name")).containsExactly("Hartmann Maschinenbau GmbH");
    }

    private Object[] account(String... fields) {
        return copies.fieldsOf("Account", id, fields);
    }
}
