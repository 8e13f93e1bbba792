package dev.truce.endtoend.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The OpenAPI UI of a service in a headless Chromium, used by mouse and keyboard. */
final class OpenApiPage implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String LOGIN_FORM =
            "//div[contains(@class,'auth-container')][.//input[starts-with(@id,'client_id')]]";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final ChromeDriver browser;
    private final WebDriverWait wait;

    private OpenApiPage(ChromeDriver browser) {
        this.browser = browser;
        this.wait = new WebDriverWait(browser, PATIENCE);
    }

    static boolean canBeOpened() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static OpenApiPage of(URI service) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,1800");
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        OpenApiPage page = new OpenApiPage(new ChromeDriver(driver, options));
        page.browser.get(service + "/q/swagger-ui/");
        return page;
    }

    void logIn(String clientId, String clientSecret) {
        click(By.cssSelector(".auth-wrapper .btn.authorize"));
        type(By.cssSelector("input[id^='client_id']"), clientId);
        type(By.cssSelector("input[id^='client_secret']"), clientSecret);
        picture("1-login");
        click(By.xpath(LOGIN_FORM + "//button[contains(@class,'authorize')]"));
        try {
            wait.until(ExpectedConditions.visibilityOfElementLocated(
                    By.xpath("//div[contains(@class,'auth-container')]//button[text()='Logout']")));
        } finally {
            picture("2-logged-in");
        }
        click(By.cssSelector(".auth-btn-wrapper .btn-done"));
    }

    /** Tries an operation with a body and returns the status and the body that the page shows. */
    Shown tryOut(String operationId, String body, String pathParameter) {
        By operation = By.cssSelector("[id$='-" + operationId + "']");
        WebElement block = wait.until(ExpectedConditions.presenceOfElementLocated(operation));
        browser.executeScript("arguments[0].scrollIntoView(true)", block);
        block.findElement(By.cssSelector(".opblock-summary-control")).click();
        within(operation, ".try-out__btn").click();
        if (!pathParameter.isEmpty()) {
            retype(within(operation, ".parameters input[type='text']"), pathParameter);
        }
        retype(within(operation, "textarea.body-param__text"), body);
        within(operation, ".btn.execute").click();
        WebElement status = within(operation, ".live-responses-table .response .response-col_status");
        String said = within(operation, ".live-responses-table .response-col_description .highlight-code pre")
                .getText();
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", status);
        picture("3-" + operationId);
        return new Shown(status.getText().strip(), said);
    }

    /** What the page shows of an answer. */
    record Shown(String status, String body) {}

    private WebElement within(By operation, String css) {
        return wait.until(driver -> driver.findElement(operation).findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    private void click(By element) {
        wait.until(ExpectedConditions.elementToBeClickable(element)).click();
    }

    private void type(By field, String text) {
        wait.until(ExpectedConditions.visibilityOfElementLocated(field)).sendKeys(text);
    }

    private static void retype(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
    }

    private void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
