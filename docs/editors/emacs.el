(require 'eglot)

(define-derived-mode un-draft-mode text-mode "UN Draft")
(add-to-list 'auto-mode-alist '("\\.undraft\\'" . un-draft-mode))
(add-to-list 'eglot-server-programs '(un-draft-mode "rostrum" "lsp" "--stdio"))
(add-hook 'un-draft-mode-hook #'eglot-ensure)
