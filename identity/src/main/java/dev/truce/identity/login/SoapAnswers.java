package dev.truce.identity.login;

import dev.truce.identity.people.Person;

/** What SOAP clients are answered. They search it with regular expressions, so no element inside has a prefix. */
final class SoapAnswers {
    private static final String ENVELOPE =
            """
            <?xml version="1.0" encoding="UTF-8"?>\
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" \
            xmlns="urn:partner.soap.sforce.com" xmlns:sf="urn:fault.partner.soap.sforce.com" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>%s</soapenv:Body></soapenv:Envelope>""";
    private static final int ORGANIZATION_IN_URL = 15;

    private SoapAnswers() {}

    static String loggedIn(SoapLogin.Session session, String version) {
        String organization = session.organizationId().substring(0, ORGANIZATION_IN_URL);
        String serverUrl = "%s/services/Soap/u/%s/%s".formatted(session.instanceUrl(), version, organization);
        String metadataUrl = "%s/services/Soap/m/%s/%s".formatted(session.instanceUrl(), version, organization);
        return ENVELOPE.formatted("<loginResponse><result>"
                + element("metadataServerUrl", metadataUrl)
                + element("passwordExpired", "false")
                + element("sandbox", "false")
                + element("serverUrl", serverUrl)
                + element("sessionId", session.sessionId())
                + element("userId", session.person().id())
                + userInfo(session)
                + "</result></loginResponse>");
    }

    private static String userInfo(SoapLogin.Session session) {
        Person person = session.person();
        return "<userInfo>"
                + element("organizationId", session.organizationId())
                + element("sessionSecondsValid", Long.toString(session.secondsValid()))
                + element("userEmail", person.email())
                + element("userFullName", person.name())
                + element("userId", person.id())
                + element("userLanguage", "en_US")
                + element("userLocale", "en_US")
                + element("userName", person.username())
                + element("userTimeZone", "UTC")
                + element("userType", "Standard")
                + "</userInfo>";
    }

    static String loggedOut() {
        return ENVELOPE.formatted("<logoutResponse/>");
    }

    static String fault(String code, String message) {
        return ENVELOPE.formatted("<soapenv:Fault>"
                + element("faultcode", code)
                + element("faultstring", code + ": " + message)
                + "<detail><sf:LoginFault xsi:type=\"sf:LoginFault\"><sf:exceptionCode>%s</sf:exceptionCode>"
                        .formatted(text(code))
                + "<sf:exceptionMessage>%s</sf:exceptionMessage></sf:LoginFault></detail></soapenv:Fault>"
                        .formatted(text(message)));
    }

    private static String element(String name, String value) {
        return "<%s>%s</%1$s>".formatted(name, text(value));
    }

    private static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
