package dev.truce.handoffs.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.handoffs.item.ReturnReason;
import dev.truce.handoffs.request.RequestPicklist.BadPicklistValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPicklistTest {

    @ParameterizedTest
    @ValueSource(strings = {"Wrong Version", "WRONG_VERSION", " wrong version ", "wrong_version"})
    void aValueIsNamedByItsLabelOrItsConstant(String sent) {
        assertThat(RequestPicklist.value(ReturnReason.class, sent, "code")).isEqualTo(ReturnReason.WRONG_VERSION);
    }

    @Test
    void anotherValueIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> RequestPicklist.value(ReturnReason.class, "Late", "code"))
                .isInstanceOf(BadPicklistValue.class)
                .hasMessage("code: bad value for restricted picklist field: Late (one of Missing, Incomplete,"
                        + " Contradicts Contract, Not Credible, Unverifiable, Wrong Version is needed)");
    }
}
