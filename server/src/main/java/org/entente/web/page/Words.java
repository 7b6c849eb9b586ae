package org.entente.web.page;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.entente.view.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Words of the message bundle, and numbers, as the reader's locale writes them. */
final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.entente.web.messages", Locale.ROOT);

  private Words() {}

  static String of(String key, @Nullable Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), LocaleContextHolder.getLocale())
        .format(arguments);
  }

  /** With its sign and one digit: {@code +0.5}. */
  static String signed(double value) {
    return format("%+.1f", value);
  }

  /** As {@link String#format(String, Object...)}, in the reader's locale. */
  static String format(String pattern, Object... values) {
    return String.format(LocaleContextHolder.getLocale(), pattern, values);
  }

  /** For what is said of relations wherever they are shown. */
  static Wording wording() {
    return new Wording(LocaleContextHolder.getLocale(), Dates::text);
  }

  /** Those of a script, by the rest of their keys; braces stand for what the script puts in. */
  static Map<String, String> beginning(String prefix) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Enumeration<String> keys = BUNDLE.getKeys(); keys.hasMoreElements(); ) {
      String key = keys.nextElement();
      if (key.startsWith(prefix)) words.put(key.substring(prefix.length()), BUNDLE.getString(key));
    }
    return words;
  }
}
