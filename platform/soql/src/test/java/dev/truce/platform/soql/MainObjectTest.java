package dev.truce.platform.soql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainObjectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SELECT Id FROM Account                                                   | Account
                    select id from handoff__c where a=1                                      | handoff__c
                    SELECT Id,(SELECT Id FROM Contacts WHERE Name='x') FROM Account LIMIT 1  | Account
                    SELECT COUNT() FROM Opportunity                                          | Opportunity
                    SELECT COUNT(Id)n FROM Opportunity GROUP BY X                            | Opportunity
                    SELECT FIELDS(ALL) FROM User LIMIT 200                                   | User
                    SELECT Id FROM User u, u.Manager m                                       | User
                    SELECT TYPEOF What WHEN Account THEN Phone ELSE Name END FROM Event      | Event
                    SELECT from FROM Account                                                 | Account
                    SELECT Id, from FROM Account                                             | Account
                    SELECT a.From FROM Account a                                             | Account
                    SELECT From__c, Valid_From FROM Account                                  | Account
                    SELECT Id /* FROM User */ FROM Account                                   | Account
                    SELECT Id FROM/**/Account                                                | Account
                    SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity)   | Account
                    SELECT toLabel(StageName) FROM Opportunity FOR VIEW                      | Opportunity
                    """)
    void findsTheObject(String soql, String object) {
        assertThat(Soql.objectOf(soql)).contains(object);
    }

    @Test
    void anyWhitespaceSeparates() {
        assertThat(Soql.objectOf("SELECT\n\tId\r\nFROM\n\nAccount\tWHERE x=1")).contains("Account");
        assertThat(Soql.objectOf("SELECT Id // FROM User\nFROM Account")).contains("Account");
    }

    @Test
    void stringsAreSkippedWithWhatIsEscapedInThem() {
        assertThat(Soql.objectOf("SELECT format('it\\'s FROM User ') FROM Account"))
                .contains("Account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "SELECT Id",
                "FROM",
                "SELECT Id FROM",
                "SELECT Id FROM (",
                "SELECT 'unclosed FROM Account",
                "SELECT 'ends with \\",
                "SELECT (Id FROM Account",
                "/* never closed",
                "// FROM x"
            })
    void whatHasNoObjectHasNone(String soql) {
        assertThat(Soql.objectOf(soql)).isEmpty();
    }

    @Property(tries = 500)
    void whateverIsSelectedTheObjectIsFound(@ForAll("selections") List<String> selected) {
        String soql = "SELECT " + String.join(", ", selected) + " FROM Account WHERE Name = ' FROM User'";
        assertThat(Soql.objectOf(soql)).contains("Account");
    }

    @Property(tries = 500)
    void noTextMakesItFail(@ForAll String soql) {
        assertThat(Soql.objectOf(soql)).isNotNull();
    }

    @Provide
    Arbitrary<List<String>> selections() {
        return Arbitraries.of(
                        "Id",
                        "from",
                        "Owner.from",
                        "(SELECT Id FROM Contacts)",
                        "(SELECT Id FROM Contacts WHERE Name = ') FROM User (')",
                        "/* ' FROM User */ Name",
                        "COUNT(Id) n",
                        "toLabel(StageName)",
                        "format(Amount)\n// FROM User (\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
