package org.entente.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.entente.web.ServerSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What every page shows, and how a page says that something is refused or not there. */
@ControllerAdvice(basePackageClasses = Everywhere.class)
class Everywhere implements ErrorViewResolver {
  private final Ledger ledger;
  private final ServerSettings settings;

  Everywhere(Ledger ledger, ServerSettings settings) {
    this.ledger = ledger;
    this.settings = settings;
  }

  @ModelAttribute("ledgerName")
  String ledgerName() {
    String place = ledger.location();
    return place.substring(place.lastIndexOf('/') + 1);
  }

  @ModelAttribute("writer")
  String writer(@Nullable Principal who) {
    return who == null ? "" : who.getName();
  }

  @ModelAttribute("usersLogIn")
  boolean usersLogIn() {
    return settings.readersLogIn();
  }

  @ModelAttribute("accounts")
  boolean accounts() {
    return settings.oidc() != null;
  }

  @ModelAttribute("passwords")
  boolean passwords() {
    return settings.users() != null || settings.oidc() == null;
  }

  @ModelAttribute("path")
  String path(HttpServletRequest request) {
    return request.getRequestURI();
  }

  @ExceptionHandler({NotFoundException.class, RefusedException.class, BusyException.class})
  ModelAndView refused(RuntimeException refusal, @Nullable Principal who) {
    ResponseStatus status =
        AnnotationUtils.findAnnotation(refusal.getClass(), ResponseStatus.class);
    return apart(
        "refused",
        status == null ? HttpStatus.BAD_REQUEST : status.value(),
        String.valueOf(refusal.getMessage()),
        who);
  }

  /** The page for what no controller answers, with the site's header. */
  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> told) {
    return apart("error", status, status.getReasonPhrase(), request.getUserPrincipal());
  }

  /** A page that stands beside those of the site. */
  private ModelAndView apart(
      String view, HttpStatus status, String message, @Nullable Principal who) {
    return new ModelAndView(
        view,
        Map.of(
            "message", message,
            "status", status.value(),
            "ledgerName", ledgerName(),
            "writer", writer(who),
            "usersLogIn", usersLogIn(),
            "path", ""),
        status);
  }
}
