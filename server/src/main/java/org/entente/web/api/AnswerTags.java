package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Answers that have not changed need not be sent again; files and the stream go as they come. */
@Configuration(proxyBeanMethods = false)
class AnswerTags {
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> tags() {
    var tags = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new Tagging());
    tags.addUrlPatterns("/api/v1/*");
    return tags;
  }

  private static final class Tagging extends ShallowEtagHeaderFilter {
    Tagging() {
      setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
      String path = request.getRequestURI();
      return !request.getMethod().equals("GET")
          || path.startsWith("/api/v1/exports/")
          || path.equals("/api/v1/events/stream");
    }

    @Override
    protected boolean isEligibleForEtag(
        HttpServletRequest request,
        jakarta.servlet.http.HttpServletResponse response,
        int status,
        java.io.InputStream body) {
      if (status != 200) return false;
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
      return true;
    }
  }
}
