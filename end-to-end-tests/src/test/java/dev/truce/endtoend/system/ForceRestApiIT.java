package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.force.api.ApiConfig;
import com.force.api.ApiException;
import com.force.api.ApiSession;
import com.force.api.CreateOrUpdateResult;
import com.force.api.DescribeSObject;
import com.force.api.ForceApi;
import com.force.api.QueryResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A Java program that uses force-rest-api, unmodified. */
class ForceRestApiIT {
    private final ForceApi api = new ForceApi(
            new ApiConfig().setApiVersionString("v59.0"),
            new ApiSession(
                    system().adminToken(),
                    system().stack().layout().instanceUrl().toString()));

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(
            @JsonProperty("Id") String id,
            @JsonProperty("Name") String name,
            @JsonProperty("Description") String description) {
        static Account named(String name) {
            return new Account(null, name, null);
        }
    }

    /** Nobody follows contacts, so many of them cost no more than themselves. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(@JsonProperty("Id") String id, @JsonProperty("LastName") String lastName) {}

    private static String unique(String what) {
        return what + " " + UUID.randomUUID();
    }

    @Test
    void recordIsCreatedReadChangedAndDeleted() {
        String name = unique("Force");
        String id = api.createSObject("account", Account.named(name));
        assertThat(api.getSObject("account", id).as(Account.class).name()).isEqualTo(name);

        api.updateSObject("account", id, Map.of("Description", "changed"));
        assertThat(api.getSObject("account", id).as(Account.class).description())
                .isEqualTo("changed");

        api.deleteSObject("account", id);
        assertThat(catchThrowableOfType(ApiException.class, () -> api.getSObject("account", id))
                        .getCode())
                .isEqualTo(404);
    }

    @Test
    void upsertCreatesOnceAndThenUpdates() {
        String key = unique("force a/b");
        assertThat(api.createOrUpdateSObject("Account", "External_Id__c", key, Account.named("first")))
                .isEqualTo(CreateOrUpdateResult.CREATED);
        assertThat(api.createOrUpdateSObject("Account", "External_Id__c", key, Account.named("second")))
                .isEqualTo(CreateOrUpdateResult.UPDATED);
        assertThat(api.query("select Name from Account where External_Id__c = '" + key + "'", Account.class)
                        .getRecords())
                .extracting(Account::name)
                .containsExactly("second");
    }

    @Test
    void queryIsReadPageByPage() {
        String name = unique("Page");
        List<Map<String, Object>> contacts = IntStream.range(0, 200)
                .mapToObj(number -> Map.<String, Object>of(
                        "attributes", Map.of("type", "Contact"), "LastName", name + " " + number))
                .toList();
        for (int collections = 0; collections < 11; collections++) {
            api.post("/composite/sobjects", Map.of("allOrNone", true, "records", contacts));
        }

        QueryResult<Contact> page =
                api.query("SELECT Id, LastName FROM Contact WHERE LastName LIKE '" + name + " %'", Contact.class);
        assertThat(page.getTotalSize()).isEqualTo(2_200);
        assertThat(page.getRecords()).hasSize(2_000);
        assertThat(page.isDone()).isFalse();

        QueryResult<Contact> rest = api.queryMore(page.getNextRecordsUrl(), Contact.class);
        assertThat(rest.getRecords())
                .hasSize(200)
                .extracting(Contact::id)
                .doesNotContainAnyElementsOf(
                        page.getRecords().stream().map(Contact::id).toList());
        assertThat(rest.isDone()).isTrue();
    }

    @Test
    void objectsAreDescribed() {
        assertThat(api.describeGlobal().getSObjects())
                .extracting(object -> object.getName())
                .contains("Account", "Opportunity", "Handoff__c", "User");
        DescribeSObject deal = api.describeSObject("Opportunity");
        assertThat(deal.getAllFields())
                .filteredOn(field -> field.getName().equals("StageName"))
                .extracting(DescribeSObject.Field::getType)
                .containsExactly("picklist");
    }

    @Test
    void refusalHasItsCodeAndStatus() {
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> api.createSObject("Account", Map.of("Description", "nameless")));
        assertThat(refused.getCode()).isEqualTo(400);
        assertThat(refused.getMessage()).contains("REQUIRED_FIELD_MISSING");
    }

    @Test
    void userIsIdentified() {
        assertThat(api.getIdentity().getUsername()).isEqualTo(system().login().username());
    }
}
