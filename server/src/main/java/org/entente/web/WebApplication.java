package org.entente.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What Spring finds the parts of the server by. */
@SpringBootApplication(proxyBeanMethods = false)
public class WebApplication {}
