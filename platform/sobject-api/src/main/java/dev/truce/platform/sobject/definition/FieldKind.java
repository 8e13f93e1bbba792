package dev.truce.platform.sobject.definition;

/** The Salesforce field types that Truce speaks: their name in describe and their SOAP type. */
public enum FieldKind {
    ID("id", "tns:ID"),
    REFERENCE("reference", "tns:ID"),
    STRING("string", "xsd:string"),
    TEXTAREA("textarea", "xsd:string"),
    EMAIL("email", "xsd:string"),
    PHONE("phone", "xsd:string"),
    URL("url", "xsd:string"),
    PICKLIST("picklist", "xsd:string"),
    MULTIPICKLIST("multipicklist", "xsd:string"),
    BOOLEAN("boolean", "xsd:boolean"),
    INT("int", "xsd:int"),
    DOUBLE("double", "xsd:double"),
    CURRENCY("currency", "xsd:double"),
    PERCENT("percent", "xsd:double"),
    DATE("date", "xsd:date"),
    DATETIME("datetime", "xsd:dateTime");

    private final String describeName;
    private final String soapType;

    FieldKind(String describeName, String soapType) {
        this.describeName = describeName;
        this.soapType = soapType;
    }

    public String describeName() {
        return describeName;
    }

    public String soapType() {
        return soapType;
    }

    /** Compared without regard to case. */
    public boolean isText() {
        return soapType.equals("xsd:string");
    }

    /** Text that people write, in which a search looks. */
    public boolean isSearched() {
        return isText() && this != PICKLIST && this != MULTIPICKLIST;
    }

    public boolean isNumber() {
        return this == INT || this == DOUBLE || this == CURRENCY || this == PERCENT;
    }

    /** Whether queries count its values and find the smallest and largest. */
    public boolean isAggregatable() {
        return this != BOOLEAN && this != TEXTAREA && this != MULTIPICKLIST;
    }

    /** Whether queries group rows by it. */
    public boolean isGroupable() {
        return isSortable() && (!isNumber() || this == INT) && this != DATETIME;
    }

    public boolean isSortable() {
        return this != TEXTAREA && this != MULTIPICKLIST;
    }

    public boolean isId() {
        return this == ID || this == REFERENCE;
    }
}
