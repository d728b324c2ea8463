import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Reference;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Judges PDFs with veraPDF's library: arguments are pairs of a flavour (2a, 3a, ua1) and a file.
 *
 * Prints one line a pair, tabs between: "pass" or "fail", flavour, file, and for failures the broken rules. The exit code
 * is 0 where all pass, 1 where one fails, 2 where a file or profile cannot be read.
 *
 * The jar holds the profiles as XML but not the binding library that veraPDF reads them with: they are read from the
 * document tree here.
 */
public final class ConformanceCheck {
  private static final Map<String, String> PROFILES = Map.of("2a", "PDFA-2A", "3a", "PDFA-3A", "ua1", "PDFUA-1");
  private static final Map<String, ValidationProfile> read = new LinkedHashMap<>();

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    int worst = arguments.length > 0 && arguments.length % 2 == 0 ? 0 : 2;
    for (int index = 0; index + 1 < arguments.length; index += 2) {
      String flavour = arguments[index];
      String file = arguments[index + 1];
      try {
        String broken = String.join("; ", brokenRules(flavour, file));
        boolean passes = broken.isEmpty();
        System.out.println(String.join("\t", passes ? "pass" : "fail", flavour, file, broken));
        if (!passes) worst = Math.max(worst, 1);
      } catch (Exception fault) {
        System.out.println(String.join("\t", "fail", flavour, file, fault.toString().replace('\n', ' ')));
        worst = 2;
      }
    }
    System.exit(worst);
  }

  /** Each broken rule once: clause and test, how often, and the first message. */
  private static List<String> brokenRules(String flavour, String file) throws Exception {
    ValidationProfile profile = profile(flavour);
    try (InputStream input = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(input, PDFAFlavour.fromString(flavour));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, -1, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      Map<String, Integer> counts = new LinkedHashMap<>();
      Map<String, String> messages = new LinkedHashMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        counts.merge(rule, 1, Integer::sum);
        messages.putIfAbsent(rule, String.valueOf(assertion.getMessage()).replaceAll("\\s+", " "));
      }
      List<String> broken = new ArrayList<>();
      counts.forEach((rule, count) -> broken.add(rule + " x" + count + " " + messages.get(rule)));
      if (broken.isEmpty() && !result.isCompliant()) broken.add("not compliant, and no rule says why");
      return broken;
    }
  }

  private static ValidationProfile profile(String flavour) throws Exception {
    if (read.containsKey(flavour)) return read.get(flavour);
    String path = "org/verapdf/pdfa/validation/" + PROFILES.get(flavour) + ".xml";
    try (InputStream xml = ConformanceCheck.class.getClassLoader().getResourceAsStream(path)) {
      Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
      Set<Rule> rules = new HashSet<>();
      for (Element rule : children(child(root, "rules"), "rule")) rules.add(rule(rule));
      Set<Variable> variables = new HashSet<>();
      for (Element variable : children(child(root, "variables"), "variable")) {
        variables.add(
            Profiles.variableFromValues(
                variable.getAttribute("name"), variable.getAttribute("object"), text(variable, "defaultValue"),
                text(variable, "value")));
      }
      ProfileDetails details = Profiles.profileDetailsFromValues(flavour, "", "veraPDF", new Date(0));
      ValidationProfile profile =
          Profiles.profileFromValues(PDFAFlavour.fromString(flavour), details, "", rules, variables);
      read.put(flavour, profile);
      return profile;
    }
  }

  private static Rule rule(Element rule) {
    Element name = child(rule, "id");
    Element error = child(rule, "error");
    RuleId id =
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(name.getAttribute("specification")), name.getAttribute("clause"),
            Integer.parseInt(name.getAttribute("testNumber")));
    List<ErrorArgument> values = new ArrayList<>();
    for (Element value : children(child(error, "arguments"), "argument")) {
      values.add(ErrorArgumentImpl.fromValues(value.getTextContent(), attribute(value, "name"), null));
    }
    List<Reference> references = new ArrayList<>();
    String deferred = attribute(rule, "deferred");
    return Profiles.ruleFromValues(
        id, rule.getAttribute("object"), deferred == null ? null : Boolean.valueOf(deferred), attribute(rule, "tags"),
        text(rule, "description"), text(rule, "test"), Profiles.errorFromValues(text(error, "message"), values),
        references);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent == null) return found;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getNodeName().equals(name)) found.add(element);
    }
    return found;
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String text(Element parent, String name) {
    Element found = child(parent, name);
    return found == null ? "" : found.getTextContent();
  }

  private static String attribute(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }
}
