package dev.truce.platform.sobject.definition;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.platform.sobject.picklist.Labelled;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What values a field takes and how they look on the wire. The entity attribute behind a picklist of fixed values is
 * an enum whose column holds the label; behind one of suggested values, of data or of several values at once it is a
 * String holding what clients see.
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

    /** The JSON form of what a query found in the column behind the field. */
    @SuppressWarnings("unchecked") // queries read columns as the Java type of the attribute, but for enums
    Object jsonOfStored(Object stored) {
        return json((V) stored);
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

    /**
     * One of the values of an enum, of which describe does not say that others are refused: for fields that only the
     * program writes.
     *
     * @param values the enum that the entity holds
     * @param <E> the enum that the entity holds
     * @return a picklist of the labels, in the order of the enum
     */
    public static <E extends Enum<E> & Labelled> FieldType<E> picklist(Class<E> values) {
        return new EnumPicklistType<>(List.of(values.getEnumConstants()), false);
    }

    /**
     * One of some values of an enum, of which describe does not say that others are refused.
     *
     * @param values those of the enum that the entity can hold
     * @param <E> the enum that the entity holds
     * @return a picklist of their labels, in this order
     */
    public static <E extends Enum<E> & Labelled> FieldType<E> picklist(List<E> values) {
        return new EnumPicklistType<>(List.copyOf(values), false);
    }

    /**
     * One of the values of an enum: clients send its label in any case, describe lists the labels.
     *
     * @param values the enum that the entity holds
     * @param <E> the enum that the entity holds
     * @return a picklist of the labels, in the order of the enum
     */
    public static <E extends Enum<E> & Labelled> FieldType<E> restrictedPicklist(Class<E> values) {
        return new EnumPicklistType<>(List.of(values.getEnumConstants()), true);
    }

    /** Values that are data, such as stages an administrator edits; asked for on every use. */
    public static FieldType<String> restrictedPicklist(Supplier<List<PicklistValue>> values) {
        return PicklistType.ofData(values);
    }

    /** Any of these values at once, stored and sent as {@code A;B}. */
    public static FieldType<String> multiPicklist(String... values) {
        return new MultiPicklistType(PicklistValue.of(values));
    }

    /**
     * Any values of an enum at once, stored and sent as their labels, {@code A;B}.
     *
     * @param values the enum
     * @param <E> the enum
     * @return a multi-select picklist of the labels, in the order of the enum
     */
    public static <E extends Enum<E> & Labelled> FieldType<String> multiPicklist(Class<E> values) {
        return multiPicklist(Labelled.labels(values));
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
