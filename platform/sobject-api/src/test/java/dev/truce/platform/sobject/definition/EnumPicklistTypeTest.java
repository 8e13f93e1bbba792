package dev.truce.platform.sobject.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.platform.sobject.picklist.Labelled;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumPicklistTypeTest {
    private static final FieldType<Weather> WEATHER = FieldType.restrictedPicklist(Weather.class);

    private enum Weather implements Labelled {
        SUNNY("Sunny"),
        LIGHT_RAIN("Light Rain");

        private final String label;

        Weather(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Test
    void labelThatIsSentInAnyCaseIsItsValue() {
        assertThat(WEATHER.read(sent("Light Rain"))).isEqualTo(Weather.LIGHT_RAIN);
        assertThat(WEATHER.read(sent(" light rain "))).isEqualTo(Weather.LIGHT_RAIN);
        assertThat(WEATHER.read(sent(" "))).isNull();
    }

    @Test
    void nothingElseIsTaken() {
        assertThatThrownBy(() -> WEATHER.read(sent("Snow")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("bad value for restricted picklist field: Snow");
        assertThatThrownBy(() -> WEATHER.read(sent("LIGHT_RAIN"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> FieldType.picklist(Weather.class).read(sent("Snow")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> FieldType.picklist(List.of(Weather.SUNNY)).read(sent("Light Rain")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void clientsReadTheLabel() {
        assertThat(WEATHER.json(Weather.LIGHT_RAIN)).isEqualTo("Light Rain");
        assertThat(WEATHER.jsonOfStored("Light Rain")).isEqualTo("Light Rain");
    }

    @Test
    void describeListsTheLabels() {
        assertThat(WEATHER.picklistValues()).extracting(PicklistValue::value).containsExactly("Sunny", "Light Rain");
        assertThat(WEATHER.fixedValues()).isEqualTo(WEATHER.picklistValues());
        assertThat(WEATHER.isRestricted()).isTrue();
        assertThat(FieldType.picklist(Weather.class).isRestricted()).isFalse();
        assertThat(FieldType.multiPicklist(Weather.class).read(sent("light rain;Sunny")))
                .isEqualTo("Light Rain;Sunny");
    }

    @Test
    void labelIsLookedUpExactlyUnlessAClientNamesIt() {
        assertThat(Labelled.find(Weather.class, "Sunny")).contains(Weather.SUNNY);
        assertThat(Labelled.find(Weather.class, "sunny")).isEmpty();
        assertThat(Labelled.named(Weather.class, " sunny")).contains(Weather.SUNNY);
        assertThatThrownBy(() -> Labelled.of(Weather.class, "Snow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No Weather is called Snow, they are [Sunny, Light Rain]");
    }

    private static FieldInput sent(String text) {
        return FieldInput.withoutPlace("Weather__c", TextNode.valueOf(text));
    }
}
