package dev.truce.platform.soql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.soql.UnreadableQuery.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Account      | FIND {a\\}, RETURNING b} RETURNING Account(Id) LIMIT 9
                    Handoff__c   | FIND {a\\}, RETURNING b} RETURNING Handoff__c (Id WHERE Name IN ('),(', 'x')) LIMIT 9
                    User         | FIND {a\\}, RETURNING b} RETURNING User LIMIT 9
                    """)
    void textAboutAnObjectHasOnlyWhatIsWantedOfIt(String object, String text) {
        SearchClauses clauses = Sosl.clauses(
                "FIND {a\\}, RETURNING b} RETURNING Handoff__c (Id WHERE Name IN ('),(', 'x')), User , Account(Id) LIMIT 9");

        assertThat(clauses.textAbout(object::equals)).contains(text);
    }

    @Test
    void textAboutSomeObjectsIsASearch() {
        SearchClauses clauses = Sosl.clauses("find {acme} returning Account ( Id ) ,Contact, User\n limit 2");

        assertThat(clauses.textAbout(Set.of("Account", "User")::contains))
                .contains("find {acme} returning Account ( Id ), User\n limit 2");
        assertThat(clauses.textAbout(object -> true))
                .map(Sosl::parse)
                .map(Search::returning)
                .hasValueSatisfying(all -> assertThat(all).hasSize(3));
    }

    @Test
    void searchThatNamesNoneOfTheObjectsHasNoTextAboutThem() {
        assertThat(Sosl.clauses("FIND {acme} RETURNING Account").textAbout("User"::equals))
                .isEmpty();
        assertThat(Sosl.clauses("FIND {acme}").textAbout(object -> true)).isEmpty();
    }

    @Test
    void termIsNotRead() {
        assertThat(Sosl.clauses("FIND {a} LIMIT 3").limit()).hasValue(3);
        assertThatThrownBy(() -> Sosl.parse("FIND {a} LIMIT 3"))
                .isInstanceOfSatisfying(UnreadableQuery.class, unreadable -> assertThat(unreadable.problem())
                        .isEqualTo(Problem.MALFORMED_SEARCH));
    }

    @Test
    void whatIsMalformedBehindTheTermIsSo() {
        assertThatThrownBy(() -> Sosl.clauses("FIND {acme} RETURNING Account("))
                .isInstanceOfSatisfying(UnreadableQuery.class, unreadable -> assertThat(unreadable.problem())
                        .isEqualTo(Problem.MALFORMED_SEARCH));
    }
}
