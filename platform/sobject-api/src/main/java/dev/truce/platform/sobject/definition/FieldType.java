package dev.truce.platform.sobject.definition;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What values a field takes and how they look on the wire. Picklists and multi-select picklists are
 * texts: an entity attribute behind them is a String holding the value as clients see it.
 *
 * @param <V> the Java type of the entity attribute
 */
public abstract class FieldType<V> {
    private final FieldKind kind;

    FieldType(FieldKind kind) {
        this.kind = kind;
    }

    public final FieldKind kind() {
        return kind;
    }

    /**
     * What describe calls it.
     *
     * @return such as {@code string} or {@code datetime}
     */
    public final String describeName() {
        return kind.describeName();
    }

    /**
     * The value that was sent; null when it means "no value" (an empty text).
     *
     * @throws dev.truce.platform.sobject.error.Refusal with the code and message of the contract
     */
    public abstract @Nullable V read(FieldInput input);

    /**
     * The value that a text stands for, checked as one that was sent for a field.
     *
     * @param fieldName API name of the field that the value is meant for
     * @param text the value as clients write it
     * @return the value; null when the text means "no value"
     * @throws dev.truce.platform.sobject.error.Refusal when the text does not fit
     */
    public final @Nullable V valueOf(String fieldName, String text) {
        return read(new FieldInput(fieldName, FieldNames.label(fieldName), TextNode.valueOf(text), 0, 0));
    }

    /** The JSON form of a stored value: a String, Number or Boolean. */
    public Object json(V value) {
        return value;
    }

    /** Most characters of a text; 0 for other kinds. */
    public int length() {
        return 0;
    }

    /** Most digits of a number in all; 0 for other kinds. */
    public int precision() {
        return 0;
    }

    /** Digits behind the point; 0 for other kinds. */
    public int scale() {
        return 0;
    }

    public List<PicklistValue> picklistValues() {
        return List.of();
    }

    /** Picklist values that are part of the program; empty where the values are data. */
    public List<PicklistValue> fixedValues() {
        return List.of();
    }

    /** Whether only the listed picklist values are taken. */
    public boolean isRestricted() {
        return false;
    }

    public static FieldType<String> text(int length) {
        return new TextType(FieldKind.STRING, length);
    }

    public static FieldType<String> longText(int length) {
        return new TextType(FieldKind.TEXTAREA, length);
    }

    public static FieldType<String> email() {
        return new EmailType();
    }

    public static FieldType<String> phone() {
        return new TextType(FieldKind.PHONE, 40);
    }

    public static FieldType<String> url() {
        return new TextType(FieldKind.URL, 255);
    }

    /** Suggested values; others are taken too, as Salesforce does by default. */
    public static FieldType<String> picklist(String... values) {
        return PicklistType.fixed(PicklistValue.of(values), false);
    }

    /** Only these values are taken, in any case; they are stored as listed. */
    public static FieldType<String> restrictedPicklist(String... values) {
        return PicklistType.fixed(PicklistValue.of(values), true);
    }

    /** Values that are data, such as stages an administrator edits; asked for on every use. */
    public static FieldType<String> restrictedPicklist(Supplier<List<PicklistValue>> values) {
        return PicklistType.ofData(values);
    }

    /** Any of these values at once, stored and sent as {@code A;B}. */
    public static FieldType<String> multiPicklist(String... values) {
        return new MultiPicklistType(PicklistValue.of(values));
    }

    public static FieldType<Boolean> checkbox() {
        return new CheckboxType();
    }

    public static FieldType<Integer> integer() {
        return new IntegerType();
    }

    /** A decimal; more digits behind the point than {@code scale} are rounded half up. */
    public static FieldType<BigDecimal> number(int precision, int scale) {
        return new DecimalType(FieldKind.DOUBLE, precision, scale);
    }

    public static FieldType<BigDecimal> currency() {
        return new DecimalType(FieldKind.CURRENCY, 18, 2);
    }

    public static FieldType<BigDecimal> percent() {
        return new DecimalType(FieldKind.PERCENT, 5, 2);
    }

    public static FieldType<LocalDate> date() {
        return new DateType();
    }

    public static FieldType<Instant> dateTime() {
        return new DateTimeType();
    }

    static FieldType<String> id() {
        return new IdType(FieldKind.ID, List.of());
    }

    static FieldType<String> reference(List<String> targets) {
        return new IdType(FieldKind.REFERENCE, targets);
    }
}
