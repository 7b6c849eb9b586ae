// Draws the description of the interface for programs; nothing is loaded from elsewhere.
SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#description',
  deepLinking: true,
  validatorUrl: null,
});
