package dev.truce.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventBuilderTest {

    /** What nobody makes by the order of its components; HouseRules says the same to the services. */
    static Stream<Class<?>> built() {
        return Contracts.classes().stream()
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> type.isRecord() && (!type.isMemberClass() || type.getRecordComponents().length > 5));
    }

    @ParameterizedTest
    @MethodSource("built")
    void whatIsMissingIsNamed(Class<?> type) throws Exception {
        Class<?> builder = Class.forName(Contracts.class.getPackageName() + "." + type.getSimpleName() + "Builder");
        Object empty = builder.getConstructor().newInstance();

        assertThatThrownBy(() -> builder.getMethod("build").invoke(empty))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Arrays.stream(type.getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList()
                        .toString());
    }

    @Test
    void whatIsNeverAbsentIsNotTakenAsNull() {
        assertThatThrownBy(() -> new LoginEndedBuilder().userId(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("userId");
    }

    @ParameterizedTest
    @MethodSource("dev.truce.events.Contracts#events")
    void everythingIsTakenFromAnotherEventOfItsType(Class<?> type) throws Exception {
        Object event = Contracts.JSON.treeToValue(Contracts.exampleOf(type), type);
        Class<?> builder = Class.forName(type.getName() + "Builder");
        Object copying = builder.getConstructor().newInstance();

        Object copy = builder.getMethod("build")
                .invoke(builder.getMethod("from", type).invoke(copying, event));

        assertThat(copy).isEqualTo(event);
    }

    @Test
    void whatEveryEventOfADealTellsIsTakenAtOnce() throws Exception {
        DealState deal = Contracts.JSON.treeToValue(Contracts.exampleOf(DealRescinded.class), DealRescinded.class);

        DealDeleted deleted = new DealDeletedBuilder().from(deal).build();

        assertThat(deleted).usingRecursiveComparison().ignoringFields("outcome").isEqualTo(deal);
    }
}
